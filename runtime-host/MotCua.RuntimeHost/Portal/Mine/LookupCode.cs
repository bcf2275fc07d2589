using QRCoder;

namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>The QR code of a receipt: it leads to the lookup and carries the token that opens reasons and names.</summary>
public static class LookupCode
{
    /// <summary>Address of the lookup with the token.</summary>
    /// <param name="host">Scheme and host, without a slash at the end.</param>
    public static string Address(string host, string dossierCode, string token) =>
        $"{host}/tra-cuu/{Uri.EscapeDataString(dossierCode)}?k={Uri.EscapeDataString(token)}";

    /// <summary>The picture as an address of its own (PNG), for an img element.</summary>
    public static string Picture(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        using var picture = new PngByteQRCode(data);
        return "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(6));
    }
}
