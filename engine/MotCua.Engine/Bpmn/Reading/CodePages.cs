using System.Text;

namespace MotCua.Engine.Bpmn.Reading;

/// <summary>All encodings that .NET knows, by the name an XML declaration gives.</summary>
internal static class CodePages
{
    static CodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding, refusing bytes that are not valid in it; null for a name nobody knows.</summary>
    public static Encoding? Get(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The same encoding, refusing bytes that are not valid in it.</summary>
    public static Encoding Strict(Encoding encoding) => Get(encoding.WebName)!;
}
