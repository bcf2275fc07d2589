using System.Numerics;
using System.Security.Cryptography;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>Merkle tree hash of RFC 6962, section 2.1: leaves and nodes are hashed with different first bytes, so that no
/// node can be passed off as a leaf.</summary>
internal static class MerkleTree
{
    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;

    /// <summary>32 bytes; of no leaves: the hash of nothing.</summary>
    public static byte[] Root(IReadOnlyList<byte[]> leaves) =>
        leaves.Count == 0 ? SHA256.HashData([]) : Root(leaves, 0, leaves.Count);

    private static byte[] Root(IReadOnlyList<byte[]> leaves, int from, int count)
    {
        if (count == 1)
        {
            return SHA256.HashData([LeafPrefix, .. leaves[from]]);
        }

        // The left part holds the largest power of two below the count.
        var left = 1 << BitOperations.Log2((uint)count - 1);
        return SHA256.HashData([NodePrefix, .. Root(leaves, from, left), .. Root(leaves, from + left, count - left)]);
    }
}
