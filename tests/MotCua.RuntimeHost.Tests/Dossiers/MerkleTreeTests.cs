using System.Security.Cryptography;
using System.Text;
using MotCua.RuntimeHost.Dossiers.History;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>RFC 6962, section 2.1; the roots of the eight inputs are the published test vectors of Certificate Transparency.</summary>
public sealed class MerkleTreeTests
{
    private static readonly byte[][] Inputs =
    [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
        [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        [0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
    ];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    [InlineData(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Root_OfTheFirstInputs_IsThePublishedOne(int count, string root) =>
        Convert.ToHexStringLower(MerkleTree.Root(Inputs[..count])).Should().Be(root);

    [Fact]
    public void Root_ANodePassedOffAsALeaf_GivesAnotherRoot()
    {
        byte[][] leaves = ["a"u8.ToArray(), "b"u8.ToArray()];
        byte[] node = [.. SHA256.HashData([0, .. leaves[0]]), .. SHA256.HashData([0, .. leaves[1]])];

        MerkleTree.Root([node]).Should().NotEqual(MerkleTree.Root(leaves));
    }

    [Fact]
    public void Root_OfLeavesInAnotherOrder_IsAnother()
    {
        byte[][] leaves = [.. Enumerable.Range(0, 100).Select(n => Encoding.UTF8.GetBytes($"leaf {n}"))];

        MerkleTree.Root([.. leaves.Reverse()]).Should().NotEqual(MerkleTree.Root(leaves));
        MerkleTree.Root(leaves).Should().Equal(MerkleTree.Root([.. leaves]));
    }
}
