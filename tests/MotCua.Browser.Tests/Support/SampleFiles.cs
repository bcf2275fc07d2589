using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace MotCua.Browser.Tests.Support;

/// <summary>Small real files to hand in.</summary>
internal static class SampleFiles
{
    private const string OnePixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /// <summary>A PDF of one page.</summary>
    public static FilePayload Pdf(string name) => new() { Name = name, MimeType = "application/pdf", Buffer = PdfBytes() };

    /// <summary>A picture.</summary>
    public static FilePayload Png(string name) => new() { Name = name, MimeType = "image/png", Buffer = Convert.FromBase64String(OnePixel) };

    /// <summary>A Windows program that calls itself a PDF.</summary>
    public static FilePayload ProgramNamed(string name)
    {
        var bytes = new byte[2048];
        "MZ"u8.CopyTo(bytes);
        "PE\0\0"u8.CopyTo(bytes.AsSpan(128));
        bytes[60] = 128;
        return new() { Name = name, MimeType = "application/pdf", Buffer = bytes };
    }

    private static byte[] PdfBytes()
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
