using System.Security.Cryptography;
using System.Text;

namespace MotCua.Storage.Tests.Files;

public sealed class FolderFileStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly MachineTime time = new();
    private readonly FolderFileStore files;

    public FolderFileStoreTests() => files = new FolderFileStore(folder.Path, time);

    public void Dispose()
    {
        files.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(81_920)]
    [InlineData(200_001)]
    public async Task Put_Content_IsFoundByItsSha256(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);

        var stored = await files.PutAsync(new MemoryStream(content), length);

        stored.Should().Be(new StoredFile(Convert.ToHexStringLower(SHA256.HashData(content)), length));
        (await files.ExistsAsync(stored.Hash)).Should().BeTrue();
        (await ReadAsync(stored.Hash)).Should().Equal(content);
    }

    [Fact]
    public async Task Put_SameContentTwice_IsKeptOnce()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PutAsync("đơn")));

        results.Distinct().Should().ContainSingle();
        FilesOnDisk().Should().ContainSingle();
    }

    [Fact]
    public async Task Put_MoreThanAllowed_IsRefusedAndLeavesNothing()
    {
        await FluentActions.Awaiting(() => files.PutAsync(new MemoryStream(new byte[100_001]), 100_000))
            .Should().ThrowAsync<FileTooLargeException>();

        FilesOnDisk().Should().BeEmpty();
    }

    [Fact]
    public async Task Put_UploadThatBreaksOff_LeavesNothing()
    {
        await FluentActions.Awaiting(() => files.PutAsync(new BrokenUpload(), 1_000_000)).Should().ThrowAsync<IOException>();

        FilesOnDisk().Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    public async Task Open_UnknownOrMalformedHash_FindsNothing(string hash)
    {
        (await files.OpenAsync(hash)).Should().BeNull();
        (await files.ExistsAsync(hash)).Should().BeFalse();
    }

    [Fact]
    public async Task Sweep_OldFiles_RemovesThoseThatNobodyReferences()
    {
        var kept = await PutAsync("referenced");
        var orphan = await PutAsync("orphan");
        time.Now += TimeSpan.FromDays(2);
        var young = await PutAsync("young");

        var removed = await files.SweepOrphansAsync((hash, _) => Task.FromResult(hash == kept.Hash), TimeSpan.FromDays(1));

        removed.Should().Be(1);
        (await files.ExistsAsync(kept.Hash)).Should().BeTrue();
        (await files.ExistsAsync(orphan.Hash)).Should().BeFalse();
        (await files.ExistsAsync(young.Hash)).Should().BeTrue();
    }

    [Fact]
    public async Task Sweep_OldFilePutAgain_KeepsItForItsNewReference()
    {
        var file = await PutAsync("again");
        time.Now += TimeSpan.FromDays(2);
        await PutAsync("again");

        (await files.SweepOrphansAsync((_, _) => Task.FromResult(false), TimeSpan.FromDays(1))).Should().Be(0);

        (await files.ExistsAsync(file.Hash)).Should().BeTrue();
    }

    [Fact]
    public async Task Sweep_RemainsOfABrokenUploadAndForeignFiles_RemovesOnlyTheRemains()
    {
        var remains = Path.Combine(folder.Path, "incoming", "left");
        var foreign = folder.File("notes.txt");
        foreach (var path in new[] { remains, foreign })
        {
            await File.WriteAllTextAsync(path, "x");
            File.SetLastWriteTimeUtc(path, time.Now.UtcDateTime.AddDays(-2));
        }

        (await files.SweepOrphansAsync((_, _) => Task.FromResult(false), TimeSpan.FromDays(1))).Should().Be(1);

        File.Exists(remains).Should().BeFalse();
        File.Exists(foreign).Should().BeTrue();
    }

    [Fact]
    public async Task Open_FolderThatIsAFile_IsUnavailable()
    {
        await File.WriteAllTextAsync(folder.File("file"), "x");

        FluentActions.Invoking(() => new FolderFileStore(folder.File("file"))).Should().Throw<StoreUnavailableException>();
    }

    private Task<StoredFile> PutAsync(string text) => files.PutAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), 1000);

    private async Task<byte[]> ReadAsync(string hash)
    {
        await using var content = await files.OpenAsync(hash);
        var copy = new MemoryStream();
        await content!.CopyToAsync(copy);
        return copy.ToArray();
    }

    private string[] FilesOnDisk() => Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories);

    private sealed class MachineTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 2, 13, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class BrokenUpload : MemoryStream
    {
        private int reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ++reads > 2 ? throw new IOException("the line broke") : ValueTask.FromResult(buffer.Length);
    }
}
