using System.Xml;
using System.Xml.Linq;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Conformance;

/// <summary>
/// Reads every model of a folder, writes it back without an edit (the same bytes) and anew, and reads it again: nothing
/// may be lost, neither of the XML (elements, attributes, text, comments, diagram) nor of our typed graph. Files that are
/// not well-formed, as a plain XML reader judges, must be refused with their position.
/// </summary>
internal static class BpmnImport
{
    private static readonly TimeSpan MostPerFile = TimeSpan.FromSeconds(30);

    public static int Run(string folder, string? filter, TextWriter output)
    {
        var results = Judge(folder).Where(r => filter is null || r.File.Contains(filter, StringComparison.Ordinal)).ToList();
        results.Where(r => r.Refusal is not null).ToList().ForEach(r => output.WriteLine($"refused as expected {r.File}: {r.Refusal}"));
        results.Where(r => r.Why is not null).ToList().ForEach(r => output.WriteLine($"FAILED {r.File}: {r.Why}"));
        output.WriteLine($"read and written back: {results.Count(r => r.Why is null && r.Refusal is null)}, with {results.Sum(r => r.Processes)} processes; refused with position: {results.Count(r => r.Refusal is not null)}");
        output.WriteLine($"{results.Count(r => r.Why is null)} passed, {results.Count(r => r.Why is not null)} failed, 0 skipped");
        return results.TrueForAll(r => r.Why is null) ? 0 : 1;
    }

    /// <summary>The verdict on every model of a folder and its sub-folders.</summary>
    public static IEnumerable<ImportResult> Judge(string folder)
        => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".bpmn" or ".bpmn2" or ".xml")
            .Order(StringComparer.Ordinal)
            .Select(f => Watched(Path.GetRelativePath(folder, f), File.ReadAllBytes(f)));

    // A file that hangs its reader fails alone.
    private static ImportResult Watched(string file, byte[] bytes)
    {
        ImportResult? result = null;
        var worker = new Thread(() => result = Guarded(file, bytes), maxStackSize: 16 * 1024 * 1024) { IsBackground = true };
        worker.Start();
        return worker.Join(MostPerFile) ? result! : new ImportResult(file, 0, null, "not read within 30 s");
    }

    private static ImportResult Guarded(string file, byte[] bytes)
    {
        try
        {
            return Judge(file, bytes);
        }
        catch (Exception crash)
        {
            return new ImportResult(file, 0, null, $"crashed: {crash.GetType().Name} {crash.Message}");
        }
    }

    private static ImportResult Judge(string file, byte[] bytes)
    {
        var read = BpmnReader.Read(bytes, file);
        var expected = WellFormed(bytes);
        if (expected is not null || read.Document is null)
        {
            return Refused(file, expected, read);
        }

        var document = read.Document;
        var processes = document.Xml.Root!.Elements(BpmnNamespaces.Model + "process").Count();
        if (!document.ToBytes().AsSpan().SequenceEqual(bytes))
        {
            return new ImportResult(file, processes, null, "written back without an edit, the bytes differ");
        }

        var again = BpmnReader.Read(document.Serialise(), file);
        var lost = again.Document is null
            ? $"written anew, not read again: {Text(again.Findings)}"
            : XmlMeaning.Difference(document.Xml, again.Document.Xml) ?? GraphMeaning.Difference(document, again.Document);
        return new ImportResult(file, processes, null, lost);
    }

    private static ImportResult Refused(string file, string? expected, BpmnReadResult read)
    {
        var refusal = read.Findings.FirstOrDefault(f => f.Severity == Severity.Error);
        return (expected, read.Document, refusal) switch
        {
            (null, _, _) => new ImportResult(file, 0, null, $"well-formed, but refused: {Text(read.Findings)}"),
            (_, not null, _) => new ImportResult(file, 0, null, $"not well-formed ({expected}), but read"),
            (_, _, { Line: > 0, Column: > 0 }) => new ImportResult(file, 0, $"{Text([refusal])} [{expected}]", null),
            _ => new ImportResult(file, 0, null, $"refused without a position: {Text(read.Findings)}"),
        };
    }

    // Judged by the platform's reader alone, on the bytes.
    private static string? WellFormed(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException wrong)
        {
            return $"line {wrong.LineNumber}: {wrong.Message}";
        }
    }

    private static string Text(IEnumerable<Finding> findings)
        => string.Join("; ", findings.Select(f => $"{f.Line}:{f.Column} {f.Code} {FindingTexts.Format(f, "en")}"));
}
