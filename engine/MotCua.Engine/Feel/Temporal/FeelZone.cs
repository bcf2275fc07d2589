using System.Collections.Concurrent;

namespace MotCua.Engine.Feel.Temporal;

/// <summary>An offset from UTC or a named IANA zone.</summary>
public sealed class FeelZone : IEquatable<FeelZone>
{
    private static readonly ConcurrentDictionary<string, TimeZoneInfo?> Known = new(StringComparer.Ordinal);

    private readonly int _offset;
    private readonly TimeZoneInfo? _info;

    private FeelZone(int offset, string? id, TimeZoneInfo? info)
    {
        _offset = offset;
        Id = id;
        _info = info;
    }

    public static FeelZone Utc { get; } = new(0, null, null);

    /// <summary>The IANA name, or null for a plain offset.</summary>
    public string? Id { get; }

    /// <summary>A fixed offset in seconds east of UTC.</summary>
    public static FeelZone OfOffset(int seconds) => seconds == 0 ? Utc : new(seconds, null, null);

    /// <summary>A named zone, or null when there is none of that name.</summary>
    public static FeelZone? OfName(string id)
    {
        // A bound, so that texts full of invented names cannot fill the memory.
        if (Known.Count > 2_000 && !Known.ContainsKey(id))
        {
            return null;
        }

        var info = Known.GetOrAdd(id, static name => name.Contains('/', StringComparison.Ordinal) || name is "UTC" or "GMT"
            ? TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null
            : null);
        return info is null ? null : new FeelZone(0, id, info);
    }

    /// <summary>The offset in seconds at a local date and time (seconds since 1970-01-01T00:00:00).</summary>
    public int OffsetAt(long localSecond)
    {
        if (_info is null)
        {
            return _offset;
        }

        var ticks = DateTime.UnixEpoch.Ticks + ((Int128)localSecond * TimeSpan.TicksPerSecond);
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return (int)_info.BaseUtcOffset.TotalSeconds;
        }

        return (int)_info.GetUtcOffset(new DateTime((long)ticks, DateTimeKind.Unspecified)).TotalSeconds;
    }

    /// <summary>The offset of a time without a date: a named zone has none of its own, its standard offset stands in.</summary>
    public int OffsetOfTime() => _info is null ? _offset : (int)_info.BaseUtcOffset.TotalSeconds;

    public bool Equals(FeelZone? other) => other is not null && other._offset == _offset && other.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as FeelZone);

    public override int GetHashCode() => HashCode.Combine(_offset, Id);
}
