using System.Text;
using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Tests.Support;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Tests.Procedures;

public sealed class ProcedureCatalogTests
{
    [Fact]
    public async Task Publish_AValidBundle_IsInForceAtOnceInEveryProcess()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var neighbour = world.Neighbour();
        (await neighbour.Procedures.GetPublishedAsync("1.000001")).Should().BeNull();

        var result = await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of()));

        result.Outcome.Should().Be(PublishOutcome.Published);
        result.Findings.Should().ContainSingle("a warning does not refuse");
        var published = await neighbour.Procedures.GetPublishedAsync("1.000001");
        published!.Procedure.VersionHash.Should().Be(TestBundles.Of().VersionHash);
        published.Entry.VersionNumber.Should().Be(1);
    }

    [Fact]
    public async Task Publish_AgainChanged_NumbersTheVersionsAndKeepsTheOldOne()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var first = TestBundles.Of();
        var second = TestBundles.Of(name: "Đăng ký khai sinh (mới)");
        await world.Procedures.PublishAsync(TestBundles.Publish(first));
        world.Time.Advance(TimeSpan.FromDays(1));

        await world.Procedures.PublishAsync(TestBundles.Publish(second, "Thêm bước"));

        var versions = await world.Procedures.ListVersionsAsync("1.000001");
        versions.Select(version => (version.Number, version.Latest.Note)).Should().Equal((2, "Thêm bước"), (1, "Ban hành lần đầu"));
        (await world.Procedures.GetVersionAsync(first.VersionHash))!.Facts.Name.Vi.Should().Be("Đăng ký khai sinh");
        (await world.Procedures.GetPublishedAsync("1.000001"))!.Procedure.Facts.Name.Vi.Should().Be("Đăng ký khai sinh (mới)");
    }

    [Fact]
    public async Task Publish_TheSameFiles_ChangesNothing_AnOlderVersionComesBackUnderItsNumber()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var first = TestBundles.Of();
        await world.Procedures.PublishAsync(TestBundles.Publish(first));

        (await world.Procedures.PublishAsync(TestBundles.Publish(first))).Outcome.Should().Be(PublishOutcome.Unchanged);
        await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of(name: "Khác")));
        var back = await world.Procedures.PublishAsync(TestBundles.Publish(first, "Quay lại"));

        back.Outcome.Should().Be(PublishOutcome.Reinstated);
        back.Version!.Publications.Select(one => one.Note).Should().Equal("Ban hành lần đầu", "Quay lại");
        (await world.Procedures.FindAsync("1.000001"))!.VersionNumber.Should().Be(1);
        var next = await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of(name: "Thứ ba")));
        next.Version!.Number.Should().Be(3, "numbers are never given twice");
    }

    [Fact]
    public async Task Publish_WhenTheCheckFindsAnError_WritesNothing()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var request = TestBundles.Publish(TestBundles.Of()) with
        {
            Check = (_, _) => Task.FromResult<IReadOnlyList<Finding>>([Finding.Error("MC-TEST-009", "xuLy")]),
        };

        var result = await world.Procedures.PublishAsync(request);

        result.Outcome.Should().Be(PublishOutcome.Refused);
        result.Version.Should().BeNull();
        result.Findings.Select(one => one.Code).Should().Equal("MC-TEST-002", "MC-TEST-009");
        (await world.Procedures.FindAsync("1.000001")).Should().BeNull();
        (await world.Procedures.ListVersionsAsync("1.000001")).Should().BeEmpty();
    }

    [Fact]
    public async Task Publish_ABundleThatDoesNotCompile_IsRefusedWithoutAskingTheCheck()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var request = TestBundles.Publish(TestBundles.Of(code: "")) with
        {
            Check = (_, _) => throw new InvalidOperationException("The check is for procedures that compile."),
        };

        (await world.Procedures.PublishAsync(request)).Findings.Select(one => one.Code).Should().Equal("MC-TEST-001");
    }

    [Fact]
    public async Task Publish_ManyAtOnce_GivesEachVersionItsOwnNumber()
    {
        await using var world = await CatalogWorld.OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(place =>
            world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of(name: $"Bản {place}")))));

        var versions = await world.Procedures.ListVersionsAsync("1.000001");
        versions.Select(version => version.Number).Should().Equal(8, 7, 6, 5, 4, 3, 2, 1);
        (await world.Procedures.FindAsync("1.000001"))!.LastNumber.Should().Be(8);
    }

    [Fact]
    public async Task Publish_ForALaterDay_TakesEffectThen()
    {
        await using var world = await CatalogWorld.OpenAsync();
        await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of()));
        var newYear = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(7));
        await world.Procedures.PublishAsync(
            TestBundles.Publish(TestBundles.Of(name: "Theo luật mới")) with { EffectiveFrom = newYear });

        world.Time.Now = newYear - TimeSpan.FromSeconds(1);
        (await world.Procedures.GetPublishedAsync("1.000001"))!.Entry.VersionNumber.Should().Be(1);
        (await world.Procedures.ListPublishedAsync(new ProcedureQuery { Text = "luat moi" })).Items.Should().BeEmpty();

        world.Time.Now = newYear;
        (await world.Procedures.ListPublishedAsync(new ProcedureQuery { Text = "luat moi" })).Items.Should().ContainSingle();
        (await world.Procedures.GetPublishedAsync("1.000001"))!.Procedure.Facts.Name.Vi.Should().Be("Theo luật mới");
        (await world.Procedures.FindAsync("1.000001"))!.NextVersion.Should().BeNull();
        var version = (await world.Procedures.ListVersionsAsync("1.000001"))[0];
        version.Facts.Should().BeEquivalentTo((await world.Procedures.GetVersionAsync(version.VersionHash))!.Facts);
    }

    [Fact]
    public async Task Publish_ANewProcedureForALaterDay_IsNotShownBefore()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var tomorrow = world.Time.Now.AddDays(1);
        await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of()) with { EffectiveFrom = tomorrow });

        (await world.Procedures.GetPublishedAsync("1.000001")).Should().BeNull();
        (await world.Procedures.CountPublishedAsync(new ProcedureQuery())).Should().Be(0);
        (await world.Procedures.CountPublishedAsync(new ProcedureQuery { IncludeWithdrawn = true })).Should().Be(1);

        world.Time.Now = tomorrow;
        (await world.Procedures.CountPublishedAsync(new ProcedureQuery())).Should().Be(1);
    }

    [Fact]
    public async Task Withdrawn_IsGoneFromThePortal_ItsVersionsRunOn_AndItCanBeRestored()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var bundle = TestBundles.Of();
        await world.Procedures.PublishAsync(TestBundles.Publish(bundle));

        (await world.Procedures.WithdrawAsync("1.000001", "Bãi bỏ")).Should().BeTrue();

        (await world.Procedures.GetPublishedAsync("1.000001")).Should().BeNull();
        (await world.Procedures.ListPublishedAsync(new ProcedureQuery())).Items.Should().BeEmpty();
        (await world.Procedures.GetVersionAsync(bundle.VersionHash)).Should().NotBeNull("running dossiers go on");
        (await world.Procedures.FindAsync("1.000001"))!.WithdrawnReason.Should().Be("Bãi bỏ");

        (await world.Procedures.RestoreAsync("1.000001")).Should().BeTrue();
        (await world.Procedures.GetPublishedAsync("1.000001")).Should().NotBeNull();
        (await world.Procedures.WithdrawAsync("9.999999", "")).Should().BeFalse();
    }

    [Fact]
    public async Task PublishIfNew_NeverGoesOverAnAdministratorsVersion()
    {
        await using var world = await CatalogWorld.OpenAsync();
        (await world.Procedures.PublishIfNewAsync(TestBundles.Publish(TestBundles.Of())))!.Outcome.Should().Be(PublishOutcome.Published);
        await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of(name: "Của quản trị viên")));

        (await world.Procedures.PublishIfNewAsync(TestBundles.Publish(TestBundles.Of()))).Should().BeNull();

        (await world.Procedures.FindAsync("1.000001"))!.Name.Vi.Should().Be("Của quản trị viên");
    }

    [Theory]
    [InlineData("khai sinh", "1.000001")]
    [InlineData("KHAI  Sinh", "1.000001")]
    [InlineData("đất", "1.000003")]
    [InlineData("1.000002", "1.000002")]
    [InlineData("nhà ở", "1.000002")]
    [InlineData("không có", "")]
    [InlineData("", "1.000002,1.000003,1.000001")]
    public async Task List_ByText_FindsInCodeNameSummaryAndTags(string text, string expected)
    {
        await using var world = await CatalogWorld.OpenAsync();
        await PublishThreeAsync(world);

        var page = await world.Procedures.ListPublishedAsync(new ProcedureQuery { Text = text });

        string.Join(',', page.Items.Select(entry => entry.Code)).Should().Be(expected);
    }

    [Fact]
    public async Task List_BySectorLevelSortAndPage_GivesWhatIsAsked()
    {
        await using var world = await CatalogWorld.OpenAsync();
        await PublishThreeAsync(world);

        (await world.Procedures.ListPublishedAsync(new ProcedureQuery { Sector = "xay-dung" })).Items
            .Select(entry => entry.Code).Should().Equal("1.000002");
        (await world.Procedures.ListPublishedAsync(new ProcedureQuery { ServiceLevel = ServiceLevel.Partial })).Items
            .Select(entry => entry.Code).Should().Equal("1.000003");
        (await world.Procedures.CountBySectorAsync()).Should().BeEquivalentTo(
            new Dictionary<string, long> { ["ho-tich"] = 1, ["xay-dung"] = 1, ["dat-dai"] = 1 });

        var first = await world.Procedures.ListPublishedAsync(new ProcedureQuery { Sort = ProcedureSort.Code, Descending = true, Limit = 2 });
        var rest = await world.Procedures.ListPublishedAsync(
            new ProcedureQuery { Sort = ProcedureSort.Code, Descending = true, Limit = 2, Cursor = first.NextCursor });
        first.Items.Concat(rest.Items).Select(entry => entry.Code).Should().Equal("1.000003", "1.000002", "1.000001");
        rest.NextCursor.Should().BeNull();
    }

    [Fact]
    public async Task Version_IsCompiledOnceAndKeptByteForByte()
    {
        await using var world = await CatalogWorld.OpenAsync();
        // Odd white space, CRLF and a byte order mark must come out as they went in.
        byte[] odd = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("<a>\r\n\t</a>  ")];
        var bundle = TestBundles.Of().With("extra/odd.xml", odd);
        await world.Procedures.PublishAsync(TestBundles.Publish(bundle));

        var kept = await world.Neighbour().Procedures.GetBundleAsync(bundle.VersionHash);

        kept!.VersionHash.Should().Be(bundle.VersionHash);
        kept.Find("extra/odd.xml")!.Value.ToArray().Should().Equal(odd);
        (await world.Procedures.GetVersionAsync(bundle.VersionHash)).Should().BeSameAs(
            await world.Procedures.GetVersionAsync(bundle.VersionHash));
        (await world.Procedures.GetVersionAsync("0000")).Should().BeNull();
    }

    [Fact]
    public async Task Export_ThenImport_GivesTheSameVersionAndTheSameZip()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var bundle = TestBundles.Of().WithText("slips/a.html", "<p>á</p>");
        await world.Procedures.PublishAsync(TestBundles.Publish(bundle));

        var zip = await world.Procedures.ExportZipAsync(bundle.VersionHash);

        BundleZip.Read(zip!).Bundle!.VersionHash.Should().Be(bundle.VersionHash);
        (await world.Procedures.ExportZipAsync(bundle.VersionHash)).Should().Equal(zip);
    }

    [Fact]
    public async Task Files_OfVersionsAndDrafts_AreNotOrphans()
    {
        await using var world = await CatalogWorld.OpenAsync();
        await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of()));
        await world.Drafts.CreateAsync(TestBundles.Of(name: "Nháp"), TestBundles.Author);
        var published = (await world.Procedures.ListVersionsAsync("1.000001"))[0].FileHashes[0];
        var drafted = await world.Procedures.ReferencesFileAsync(Sha256(TestBundles.Of(name: "Nháp")));

        (await world.Procedures.ReferencesFileAsync(published)).Should().BeTrue();
        drafted.Should().BeTrue();
        (await world.Procedures.ReferencesFileAsync(new string('0', 64))).Should().BeFalse();
    }

    private static string Sha256(ProcedureBundle bundle) => Convert.ToHexStringLower(
        System.Security.Cryptography.SHA256.HashData(bundle.Find("procedure.json")!.Value.Span));

    private static async Task PublishThreeAsync(CatalogWorld world)
    {
        await world.Procedures.PublishAsync(TestBundles.Publish(TestBundles.Of()));
        await world.Procedures.PublishAsync(TestBundles.Publish(
            TestBundles.Of("1.000002", "Cấp giấy phép xây dựng", "xay-dung", summary: "Nhà ở riêng lẻ")));
        await world.Procedures.PublishAsync(TestBundles.Publish(
            TestBundles.Of("1.000003", "Đăng ký biến động", "dat-dai", "partial", summary: "", tags: ["đất đai"])));
    }
}
