using System.Xml;

namespace MotCua.Engine.Bpmn.Reading;

/// <summary>XML readers that know no document types and fetch nothing.</summary>
internal static class SafeReader
{
    public static XmlReader Open(string text) => XmlReader.Create(
        new StringReader(text),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
}
