using System.Text.Json;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.State;

/// <summary>
/// Snapshots: caches of the state, JSON, with the data document apart. A snapshot of another format version is not
/// read; the state is then replayed from the events.
/// </summary>
public static class StateCodec
{
    /// <summary>Raised whenever the shape of the state changes.</summary>
    public const int FormatVersion = 3;

    /// <summary>The control state without its data.</summary>
    public static byte[] Encode(DossierState state)
        => JsonSerializer.SerializeToUtf8Bytes(new Snapshot(FormatVersion, state), EngineJson.Options);

    /// <summary>Form data and step data.</summary>
    public static byte[] EncodeData(DossierData data) => JsonSerializer.SerializeToUtf8Bytes(data, EngineJson.Options);

    /// <summary>The state from snapshot and data document; null when the snapshot is of another format version.</summary>
    public static DossierState? Decode(ReadOnlyMemory<byte> snapshot, ReadOnlyMemory<byte> data)
    {
        var stored = JsonSerializer.Deserialize<Snapshot>(snapshot.Span, EngineJson.Options);
        return stored is { Format: FormatVersion } ? stored.State with { Data = DecodeData(data) } : null;
    }

    /// <summary>Form data and step data from their document.</summary>
    public static DossierData DecodeData(ReadOnlyMemory<byte> data)
        => JsonSerializer.Deserialize<DossierData>(data.Span, EngineJson.Options) ?? DossierData.Empty;

    private sealed record Snapshot(int Format, DossierState State);
}
