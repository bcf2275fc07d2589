using MotCua.Catalogs.Statuses;
using MotCua.Catalogs.Tests.Support;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Tests.Lists;

public sealed class StatusTests
{
    /// <summary>Requirements, section 1.2: T-1 to T-25 without the draft, which is no dossier yet.</summary>
    public static TheoryData<string, string?, string> Transitions => new()
    {
        { "T-1", null, "Registered" },
        { "T-2", null, "SupplementRequested" },
        { "T-3", null, "NotAccepted" },
        { "T-4", null, "Accepted" },
        { "T-5", "Registered", "SupplementRequested" },
        { "T-6", "Registered", "NotAccepted" },
        { "T-7", "Registered", "Accepted" },
        { "T-8", "SupplementRequested", "Supplemented" },
        { "T-9", "Supplemented", "Accepted" },
        { "T-10", "Supplemented", "SupplementRequested" },
        { "T-11", "Supplemented", "NotAccepted" },
        { "T-12", "Accepted", "Processing" },
        { "T-13", "Processing", "Processing" },
        { "T-14", "Processing", "SupplementRequested" },
        { "T-16", "Supplemented", "Processing" },
        { "T-17", "Processing", "Stopped" },
        { "T-18", "Processing", "PaymentRequested" },
        { "T-19", "PaymentRequested", "Processing" },
        { "T-20", "PaymentRequested", "Settled" },
        { "T-21", "Processing", "Settled" },
        { "T-22", "Settled", "Delivered" },
        { "T-24", "Registered", "Cancelled" },
        { "T-25", "Cancelled", "Registered" },
        { "domain 7: withdraw", "Registered", "Withdrawn" },
        { "domain 7: withdraw", "Accepted", "Withdrawn" },
        { "domain 7: withdraw", "SupplementRequested", "Withdrawn" },
        { "domain 7: withdraw", "Supplemented", "Withdrawn" },
        { "domain 7: withdraw", "Processing", "Withdrawn" },
        { "domain 7: withdraw", "PaymentRequested", "Withdrawn" },
        { "domain 7: closed without an answer", "SupplementRequested", "Stopped" },
        { "domain 7: closed without payment", "PaymentRequested", "Stopped" },
    };

    [Fact]
    public async Task Catalogue_HoldsTheTenNamesOfAppendixIExactToTheDiacritic()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var statuses = await world.Statuses.ListAsync();

        statuses.Where(status => status.IsAppendixOne).Select(status => (status.Code, status.Name.Vi)).Should().BeEquivalentTo(new[]
        {
            ("Registered", "Mới đăng ký"),
            ("SupplementRequested", "Yêu cầu bổ sung giấy tờ"),
            ("NotAccepted", "Không được tiếp nhận"),
            ("Accepted", "Được tiếp nhận"),
            ("Supplemented", "Đã bổ sung hồ sơ"),
            ("Processing", "Đang xử lý"),
            ("Stopped", "Dừng xử lý"),
            ("PaymentRequested", "Yêu cầu thực hiện nghĩa vụ tài chính"),
            ("Settled", "Đã xử lý xong"),
            ("Delivered", "Đã trả kết quả"),
        });
        statuses.Where(status => status.IsInternal).Select(status => status.Code).Should().BeEquivalentTo("Withdrawn", "Cancelled");
        statuses.Should().OnlyContain(status => status.Name.Vi.IsNormalized() && status.Icon != null);
    }

    [Theory]
    [MemberData(nameof(Transitions))]
    public void DefaultDiagram_HasTheTransition(string basis, string? from, string to) =>
        DefaultStatusDiagram.Value.Transitions.Should().Contain(new StatusTransition(from, to), basis);

    [Theory]
    [InlineData("NotAccepted", "Processing")]
    [InlineData("Registered", "Processing")]
    [InlineData("Registered", "Settled")]
    [InlineData("Settled", "Withdrawn")]
    [InlineData("Delivered", "Processing")]
    [InlineData("Stopped", "Processing")]
    public void DefaultDiagram_ForbidsTheTransition(string from, string to) =>
        DefaultStatusDiagram.Value.Permits(from, to).Should().BeFalse();

    [Fact]
    public void DefaultDiagram_NamesOnlyStatusesItHolds_AndLeavesNoFinalOne()
    {
        var diagram = DefaultStatusDiagram.Value;

        diagram.Transitions.Should().OnlyContain(one => (one.From == null || diagram.Find(one.From) != null) && diagram.Find(one.To) != null);
        diagram.Statuses.Where(status => status.Final && status.Code != StatusCodes.Cancelled)
            .Should().OnlyContain(status => diagram.Transitions.All(one => one.From != status.Code));
        diagram.Transitions.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task LocalStatus_Unmapped_IsRefused_MappedShowsTheMappedNameToThePublic()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var local = new CatalogStatus { Code = "FieldCheck", Name = new LocalText("Kiểm tra thực địa", "Site check"), Order = 200 };

        (await world.Statuses.SaveAsync(local))!.Code.Should().Be("statusUnmapped");
        (await world.Statuses.SaveAsync(local with { ShownAs = "FieldCheck" }))!.Code.Should().Be("statusUnmapped");
        (await world.Statuses.SaveAsync(local with { ShownAs = StatusCodes.Processing })).Should().BeNull();

        (await world.Statuses.PublicNameAsync("FieldCheck"))!.Vi.Should().Be("Đang xử lý");
        (await world.Statuses.FindAsync("FieldCheck"))!.Name.Vi.Should().Be("Kiểm tra thực địa");
    }

    [Fact]
    public async Task AppendixIStatus_UnderAnotherName_IsRefused()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var processing = (await world.Statuses.FindAsync(StatusCodes.Processing))!;

        var error = await world.Statuses.SaveAsync(processing with { Name = new LocalText("Đang giải quyết") });

        error!.Code.Should().Be("statusNameFixed");
        (await world.Statuses.FindAsync(StatusCodes.Processing))!.Name.Vi.Should().Be("Đang xử lý");
    }
}
