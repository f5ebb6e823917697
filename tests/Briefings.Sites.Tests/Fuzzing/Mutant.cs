using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Sites.Tests.Fuzzing;

/// <summary>A file of a site and what is done to it.</summary>
/// <param name="File">Which file, as a number that is taken modulo their count.</param>
/// <param name="Other">Another file.</param>
/// <param name="Changes">What is done, in order.</param>
internal sealed record Mutant(int File, int Other, Mutation[] Changes)
{
    /// <summary>Any.</summary>
    public static Arbitrary<Mutant> Any() =>
        (from file in Numbers
         from other in Numbers
         from count in Gen.Frequency((6, Gen.Constant(1)), (3, Gen.Constant(2)), (1, Gen.Choose(3, 8)))
         from changes in Gen.ArrayOf(AnyChange, count)
         select new Mutant(file, other, changes)).ToArbitrary();

    private static Gen<int> Numbers => Gen.Choose(0, int.MaxValue - 1);

    private static Gen<Mutation> AnyChange =>
        from kind in Gen.Elements(Enum.GetValues<MutationKind>())
        from at in Numbers
        from size in Numbers
        from which in Numbers
        select new Mutation(kind, at, size, which);
}
