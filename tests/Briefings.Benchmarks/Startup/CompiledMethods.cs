using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Reflection;

namespace Briefings.Benchmarks.Startup;

/// <summary>Hears which methods the runtime compiles while it listens.</summary>
internal sealed class CompiledMethods : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords Compiling = (EventKeywords)0x10;
    private const int MethodLoadVerbose = 143;
    private const uint IsDynamic = 1;

    private readonly ConcurrentQueue<nint> heard = new();

    /// <summary>Those of generic methods and types, each once, ordered by name. Others are compiled ahead of time anyway, with the type they are in.</summary>
    public async Task<MethodBase[]> GenericOnesAsync()
    {
        // What happened is told a little later.
        await Task.Delay(TimeSpan.FromSeconds(2));
        return [.. heard.Distinct().Select(Method).Where(IsGeneric).OrderBy(Name, StringComparer.Ordinal)];
    }

    /// <summary>A method's name with all that tells it from others.</summary>
    public static string Name(MethodBase method) => $"{method.DeclaringType!.Assembly.GetName().Name} {method.DeclaringType} {method}";

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime)
        {
            EnableEvents(eventSource, EventLevel.Verbose, Compiling);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData is { EventId: MethodLoadVerbose, Payload: [ulong method, _, _, _, _, uint flags, ..] } && (flags & IsDynamic) == 0)
        {
            heard.Enqueue((nint)method);
        }
    }

    private static bool IsGeneric(MethodBase method) => method.DeclaringType is { } type && (method.IsGenericMethod || type.IsGenericType);

    // The public way wants to be told the type, which nobody knows but the runtime.
    private static MethodBase Method(nint id)
    {
        const BindingFlags any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic;
        var known = typeof(RuntimeMethodHandle).GetField("m_value", any)!.GetValue(RuntimeMethodHandle.FromIntPtr(id))!;
        var find = typeof(object).Assembly.GetType("System.RuntimeType")!.GetMethods(any)
            .Single(m => m.Name == "GetMethodBase" && m.GetParameters() is [{ ParameterType.Name: "IRuntimeMethodInfo" }]);
        return (MethodBase)find.Invoke(null, [known])!;
    }
}
