using System.Globalization;

namespace MotCua.Engine.Kernel.State;

/// <summary>Ids inside a dossier: a letter for the kind and one running number for all kinds.</summary>
internal static class LocalId
{
    public static string Make(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    public static int Number(string id) => int.Parse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
}
