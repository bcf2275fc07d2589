using System.Xml;
using System.Xml.Linq;

namespace MotCua.Engine.Dmn;

/// <summary>XML from strangers: no document type, no external entities, bounded size and depth.</summary>
internal static class SafeXml
{
    private const int MostBytes = 10 * 1024 * 1024;
    private const int MostLevels = 200;

    public static (XElement? Root, DmnFinding? Problem) Load(ReadOnlySpan<byte> xml)
    {
        if (xml.Length > MostBytes)
        {
            return (null, Finding(DmnTexts.Unsafe.Code, "> 10 MB"));
        }

        var bytes = xml.ToArray();
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
            return (XDocument.Load(second, LoadOptions.PreserveWhitespace).Root, null);
        }
        catch (XmlException problem)
        {
            var code = problem.Message.Contains("DTD", StringComparison.Ordinal) ? DmnTexts.Unsafe : DmnTexts.NotXml;
            return (null, Finding(code.Code, problem.Message));
        }
        catch (ArgumentException problem)
        {
            // An encoding the machine does not know.
            return (null, Finding(DmnTexts.NotXml.Code, problem.Message));
        }
    }

    private static XmlReader Open(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    private static DmnFinding Finding(string code, string argument) => new(code, null, null, 0, 0, [argument]);
}
