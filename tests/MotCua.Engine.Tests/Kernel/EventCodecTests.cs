using System.Text;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Tests.Kernel;

public sealed class EventCodecTests
{
    [Fact]
    public void EventTypes_EveryEventRecord_IsInTheTable()
    {
        var records = typeof(DossierEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DossierEvent)));

        EventTypes.All.Select(t => t.Class).Should().BeEquivalentTo(records);
        EventTypes.All.Select(t => t.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Encode_IsCamelCaseJsonWithVietnameseAsItIs()
    {
        var e = new StatusChanged(null, "Registered", null, "Thiếu giấy tờ")
        {
            At = DateTimeOffset.UnixEpoch,
            By = new ActorRef(ActorKind.System, "system", "Hệ thống"),
            Command = 1,
        };

        Encoding.UTF8.GetString(EventCodec.Encode(e)).Should().Be(
            """{"to":"Registered","reason":"Thiếu giấy tờ","at":"1970-01-01T00:00:00+00:00","by":{"kind":"system","id":"system","name":"Hệ thống"},"command":1}""");
    }

    [Theory]
    [InlineData("somethingElse", 1, "{}", "*Unknown event type*")]
    [InlineData("statusChanged", 2, "{}", "*knows up to 1*")]
    [InlineData("statusChanged", 0, "{}", "*knows up to 1*")]
    [InlineData("statusChanged", 1, "{\"to\":", "*cannot be read*")]
    public void Decode_OfWhatItDoesNotKnow_SaysSo(string type, int version, string payload, string message)
        => FluentActions.Invoking(() => EventCodec.Decode(type, version, Encoding.UTF8.GetBytes(payload)))
            .Should().Throw<InvalidDataException>().WithMessage(message);

    [Fact]
    public void Decode_MemberOfALaterWriter_IsSkipped()
    {
        var decoded = EventCodec.Decode("statusChanged", 1, """{"to":"Accepted","at":"2026-01-01T00:00:00Z","by":{"kind":"system","id":"s","name":""},"command":3,"later":1}"""u8.ToArray());

        decoded.Should().BeOfType<StatusChanged>().Which.To.Should().Be("Accepted");
    }

    [Fact]
    public void Snapshot_OfAnotherFormat_IsNotRead()
    {
        var snapshot = Encoding.UTF8.GetString(StateCodec.Encode(DossierState.Empty)).Replace($"\"format\":{StateCodec.FormatVersion}", "\"format\":0", StringComparison.Ordinal);

        StateCodec.Decode(Encoding.UTF8.GetBytes(snapshot), StateCodec.EncodeData(DossierData.Empty)).Should().BeNull();
    }

    [Fact]
    public void StateTable_KeepsTheOrderOfCreation()
    {
        var table = StateTable<int>.Empty.Set("w10", 1).Set("w2", 2).Set("w10", 3).Remove("x");

        table.Keys.Should().Equal("w10", "w2");
        table["w10"].Should().Be(3);
        table.Find("nothing").Should().Be(0);
        table.Remove("w10").Keys.Should().Equal("w2");
        FluentActions.Invoking(() => table["nothing"]).Should().Throw<KeyNotFoundException>();
    }
}
