namespace Briefings.Analysis.Mentions;

/// <summary>Finds every occurrence of many patterns in one walk over a text, after Aho and Corasick (1975).</summary>
/// <remarks>The walk costs the text's length plus the number of occurrences, however many patterns there are.</remarks>
internal sealed class NameAutomaton
{
    private readonly List<Node> nodes = [new()];

    // Where the walk goes from the start, where it mostly is, at letters a to z and such.
    private readonly int[] starts = new int[128];

    /// <summary>Builds the automaton.</summary>
    /// <param name="patterns">Distinct, none empty; they are told apart by their index.</param>
    public NameAutomaton(IReadOnlyList<string> patterns)
    {
        for (var i = 0; i < patterns.Count; i++)
        {
            Add(patterns[i], i);
        }

        Link(patterns);
        for (var c = '\0'; c < starts.Length; c++)
        {
            starts[c] = Step(0, c);
        }
    }

    /// <summary>Calls back for each occurrence: the pattern's index and the index after its last unit.</summary>
    public void Search(string text, Action<int, int> found)
    {
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = state == 0 && text[i] < starts.Length ? starts[text[i]] : Step(state, text[i]);
            for (var at = nodes[state].Pattern >= 0 ? state : nodes[state].Shorter; at > 0; at = nodes[at].Shorter)
            {
                found(nodes[at].Pattern, i + 1);
            }
        }
    }

    private void Add(string pattern, int index)
    {
        var state = 0;
        foreach (var c in pattern)
        {
            if (!nodes[state].Next.TryGetValue(c, out var next))
            {
                next = nodes.Count;
                nodes.Add(new());
                nodes[state].Next.Add(c, next);
            }

            state = next;
        }

        nodes[state].Pattern = index;
    }

    /// <summary>Sets, level by level, where to go on when a node has no way forward, and which shorter pattern ends at it too.</summary>
    private void Link(IReadOnlyList<string> patterns)
    {
        var queue = new Queue<int>(patterns.Count);
        queue.Enqueue(0);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (c, next) in nodes[state].Next)
            {
                var fail = state == 0 ? 0 : Step(nodes[state].Fail, c);
                nodes[next].Fail = fail;
                nodes[next].Shorter = nodes[fail].Pattern >= 0 ? fail : nodes[fail].Shorter;
                queue.Enqueue(next);
            }
        }
    }

    private int Step(int state, char c)
    {
        while (true)
        {
            if (nodes[state].Next.TryGetValue(c, out var next))
            {
                return next;
            }

            if (state == 0)
            {
                return 0;
            }

            state = nodes[state].Fail;
        }
    }

    private sealed class Node
    {
        public Dictionary<char, int> Next { get; } = [];

        public int Fail { get; set; }

        public int Shorter { get; set; }

        public int Pattern { get; set; } = -1;
    }
}
