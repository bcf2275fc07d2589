using System.Text;

namespace MotCua.Engine.Bpmn.Reading;

/// <summary>An XML file as text.</summary>
/// <param name="Text">Without byte order mark.</param>
/// <param name="Encoding">The one it was written in.</param>
/// <param name="HasMark">Whether it began with a byte order mark.</param>
internal sealed record DecodedXml(string Text, Encoding Encoding, bool HasMark);
