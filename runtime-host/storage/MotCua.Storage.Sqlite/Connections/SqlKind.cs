namespace MotCua.Storage.Sqlite;

/// <summary>What a <see cref="SqlValue"/> holds.</summary>
internal enum SqlKind
{
    Null,
    Integer,
    Real,
    String,
    Utf8,
    Blob,
}
