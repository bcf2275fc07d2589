using System.Globalization;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>Arguments by place.</summary>
internal static class Arguments
{
    public static int Number(string[] arguments, int index, int otherwise) =>
        arguments.Length > index ? int.Parse(arguments[index], CultureInfo.InvariantCulture) : otherwise;
}
