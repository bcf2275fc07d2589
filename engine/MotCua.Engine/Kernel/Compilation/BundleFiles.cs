using System.Text.Json;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Compilation;

/// <summary>Reads the JSON files of a bundle strictly: a member that is not known is a finding.</summary>
internal sealed class BundleFiles(ProcedureBundle bundle, List<Finding> findings)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public T? Read<T>(string path)
        where T : class
    {
        if (bundle.Find(path) is not { } content)
        {
            findings.Add(Finding.Error("MC-BUNDLE-001", null, ("path", path)).At(path));
            return null;
        }

        try
        {
            var bytes = content.Span.StartsWith(ByteOrderMark) ? content.Span[3..] : content.Span;
            var value = JsonSerializer.Deserialize<T>(bytes, EngineJson.Strict);
            if (value is null)
            {
                findings.Add(Finding.Error("MC-BUNDLE-002", null, ("path", path), ("message", "null")).At(path, 1, 1));
            }

            return value;
        }
        catch (JsonException wrong)
        {
            // Positions of the reader count from 0.
            findings.Add(Finding.Error("MC-BUNDLE-002", null, ("path", path), ("message", wrong.Message))
                .At(path, (int?)wrong.LineNumber + 1, (int?)wrong.BytePositionInLine + 1));
            return null;
        }
    }
}
