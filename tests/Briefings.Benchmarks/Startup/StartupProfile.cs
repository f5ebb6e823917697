using System.Reflection;
using System.Reflection.Emit;
using Briefings.Cli.Commands;
using Briefings.Cli.Output;

namespace Briefings.Benchmarks.Startup;

/// <summary>Writes down which generic methods a build uses, for the compiler that works ahead of time: it cannot see them all in the program's text.</summary>
/// <remarks>The format (.mibc) is that of the runtime's own tools (dotnet-pgo): a module whose functions name methods instead of doing something.
/// One method named <c>AssemblyDictionary</c> names, for each assembly, the method that names what is of it.</remarks>
internal static class StartupProfile
{
    /// <summary>Builds a site, and writes which methods that took.</summary>
    /// <param name="input">The site's input.</param>
    /// <param name="file">The profile to write.</param>
    public static async Task WriteAsync(string input, string file)
    {
        var output = Directory.CreateTempSubdirectory();
        try
        {
            using var compiled = new CompiledMethods();
            using var streams = Streams.OfProcess();
            await BriefingsCommand.RunAsync(["build", "--input", input, "--output", Path.Combine(output.FullName, "site"), "--no-search", "--no-cache"], streams);
            var methods = await compiled.GenericOnesAsync();
            Write([.. methods.Where(m => !CompiledMethods.Name(m).Contains(nameof(Benchmarks), StringComparison.Ordinal))], file);
            await Console.Out.WriteLineAsync($"{methods.Length} methods: {file}");
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    private static void Write(MethodBase[] methods, string file)
    {
        var assembly = new PersistedAssemblyBuilder(new("startup"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("startup");
        var all = Function(module, "AssemblyDictionary");
        var dictionary = all.GetILGenerator();
        foreach (var group in methods.GroupBy(m => m.DeclaringType!.Assembly.GetName().Name!, StringComparer.Ordinal))
        {
            dictionary.Emit(OpCodes.Ldstr, group.Key + ";");
            dictionary.Emit(OpCodes.Ldtoken, Naming(group, Function(module, group.Key), module));
            dictionary.Emit(OpCodes.Pop);
        }

        dictionary.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        assembly.Save(file);
    }

    private static MethodBuilder Function(ModuleBuilder module, string name) =>
        module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);

    private static MethodBuilder Naming(IEnumerable<MethodBase> methods, MethodBuilder function, ModuleBuilder module)
    {
        var code = function.GetILGenerator();
        foreach (var method in methods)
        {
            code.Emit(OpCodes.Ldtoken, method is ConstructorInfo constructor ? module.GetMethodMetadataToken(constructor) : module.GetMethodMetadataToken((MethodInfo)method));
            code.Emit(OpCodes.Pop);
        }

        code.Emit(OpCodes.Ret);
        return function;
    }
}
