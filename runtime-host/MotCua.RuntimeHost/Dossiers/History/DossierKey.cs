namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>A key under which a dossier's event contents are encrypted.</summary>
/// <param name="Generation">1 from the start; erasing personal data drops it and begins generation 2.</param>
/// <param name="Bytes">32 bytes.</param>
internal sealed record DossierKey(byte Generation, byte[] Bytes);
