using System.Text;

namespace MotCua.Storage.Tests.Contract;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Append_AnyBytes_AreReadBackUnchanged()
    {
        var bytes = new[] { new byte[] { 0, 255, 0, 128 }, [], Encoding.UTF8.GetBytes("{ \"b\" : 1.0,\"a\":\"\\u0111\" }") };
        await GivenAsync([.. bytes.Select((one, i) => Write.Append("history", "d1", i + 1, one))]);

        var read = await Store.ReadStreamAsync("history", "d1", 1);

        read.Select(record => record.Sequence).Should().Equal(1, 2, 3);
        read.Select(record => Convert.ToHexString(record.Bytes.Span)).Should().Equal(bytes.Select(Convert.ToHexString));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Append_SequenceTakenOrLeavingAGap_IsRefusedWithTheLastOne(long sequence)
    {
        await GivenAsync(Write.Append("history", "d1", 1, new byte[] { 1 }), Write.Append("history", "d1", 2, new byte[] { 2 }));

        var conflict = await RefusedAsync(Write.Append("history", "d1", sequence, new byte[] { 9 }));

        conflict.Should().Be(new CommitConflict(0, ConflictKind.SequenceMismatch, "history/d1", 2));
        (await Store.ReadStreamAsync("history", "d1", 1)).Should().HaveCount(2);
    }

    [Fact]
    public async Task Append_NewKey_StartsAtOne() =>
        (await RefusedAsync(Write.Append("history", "d1", 2, new byte[] { 1 }))).Actual.Should().Be(0);

    [Fact]
    public async Task ReadStream_FromSequence_LeavesOutWhatIsBefore()
    {
        await GivenAsync([.. Enumerable.Range(1, 5).Select(i => Write.Append("history", "d1", i, new[] { (byte)i }))]);
        await GivenAsync(Write.Append("history", "d2", 1, new byte[] { 1 }), Write.Append("other", "d1", 1, new byte[] { 1 }));

        (await Store.ReadStreamAsync("history", "d1", 4)).Select(record => record.Sequence).Should().Equal(4, 5);
        (await Store.ReadStreamAsync("history", "d1", 6)).Should().BeEmpty();
        (await Store.ReadStreamAsync("history", "unknown", 1)).Should().BeEmpty();
    }

    [Fact]
    public async Task ReadHeads_PageByPage_GivesEveryKeyWithItsLastSequence()
    {
        await GivenAsync(
            Write.Append("history", "b", 1, new byte[] { 1 }),
            Write.Append("history", "b", 2, new byte[] { 1 }),
            Write.Append("history", "a", 1, new byte[] { 1 }),
            Write.Append("history", "c", 1, new byte[] { 1 }),
            Write.Append("other", "z", 1, new byte[] { 1 }));

        var first = await Store.ReadHeadsAsync("history", null, 2);
        var second = await Store.ReadHeadsAsync("history", first[^1].Key, 2);

        first.Concat(second).Should().Equal(new StreamHead("a", 1), new StreamHead("b", 2), new StreamHead("c", 1));
    }
}
