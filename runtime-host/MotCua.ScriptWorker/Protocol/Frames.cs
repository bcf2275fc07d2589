using System.Buffers.Binary;
using System.Text.Json;

namespace MotCua.ScriptWorker.Protocol;

/// <summary>JSON in frames: four bytes of length, big-endian, then UTF-8.</summary>
public static class Frames
{
    /// <summary>Largest frame either side takes, in bytes.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 128 };

    /// <summary>Writes one value.</summary>
    /// <exception cref="InvalidDataException">It is larger than <see cref="MostBytes"/>.</exception>
    public static async Task WriteAsync<T>(Stream stream, T value, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Of(value), ct);
        await stream.FlushAsync(ct);
    }

    /// <summary>One value as a frame.</summary>
    /// <exception cref="InvalidDataException">It is larger than <see cref="MostBytes"/>.</exception>
    public static byte[] Of<T>(T value)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(value, Json);
        if (content.Length > MostBytes)
        {
            throw new InvalidDataException($"A frame of {content.Length} bytes is too large.");
        }

        var frame = new byte[4 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame, content.Length);
        content.CopyTo(frame, 4);
        return frame;
    }

    /// <summary>Reads one value; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The length is out of range, or the content is not the JSON expected.</exception>
    public static async Task<T?> ReadAsync<T>(Stream stream, CancellationToken ct = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        var head = new byte[4];
        if (await stream.ReadAtLeastAsync(head, 4, throwOnEndOfStream: false, ct) < 4)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(head);
        if (length is < 2 or > MostBytes)
        {
            throw new InvalidDataException($"A frame cannot have {length} bytes.");
        }

        var content = new byte[length];
        if (await stream.ReadAtLeastAsync(content, length, throwOnEndOfStream: false, ct) < length)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(content, Json);
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException("A frame holds something else than expected.", damaged);
        }
    }
}
