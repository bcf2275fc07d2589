using System.Xml;
using System.Xml.Linq;

namespace MotCua.Engine.Dmn;

/// <summary>XML from strangers: no document type, no external entities, bounded size and depth. Remarks, instructions and white space are kept.</summary>
internal static class SafeXml
{
    private const int MostBytes = 10 * 1024 * 1024;
    private const int MostLevels = 200;

    public static (XDocument? Xml, DmnFinding? Problem) Load(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MostBytes)
        {
            return (null, Finding(DmnTexts.Unsafe.Code, "> 10 MB"));
        }

        try
        {
            using (var reader = Open(bytes))
            {
                while (reader.Read())
                {
                    if (reader.Depth > MostLevels)
                    {
                        return (null, Finding(DmnTexts.Unsafe.Code, "depth > 200"));
                    }
                }
            }

            using var second = Open(bytes);
            return (XDocument.Load(second, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo), null);
        }
        catch (XmlException problem)
        {
            var code = problem.Message.Contains("DTD", StringComparison.Ordinal) ? DmnTexts.Unsafe : DmnTexts.NotXml;
            return (null, Finding(code.Code, problem.Message) with { Line = problem.LineNumber > 0 ? problem.LineNumber : null });
        }
        catch (ArgumentException problem)
        {
            // An encoding the machine does not know.
            return (null, Finding(DmnTexts.NotXml.Code, problem.Message));
        }
    }

    private static XmlReader Open(ReadOnlyMemory<byte> bytes) => XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostBytes,
    });

    private static DmnFinding Finding(string code, string argument) => new(code, null, null, 0, 0, [argument]);
}
