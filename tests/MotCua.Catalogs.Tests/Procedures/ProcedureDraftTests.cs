using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Tests.Support;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Tests.Procedures;

public sealed class ProcedureDraftTests
{
    private static readonly Editor Other = new("phantich1", "Đặng Thùy Linh");

    [Fact]
    public async Task Draft_Saved_KeepsItsFilesAndRaisesTheRevision()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var draft = await world.Drafts.CreateAsync(TestBundles.Of(), TestBundles.Author);
        world.Time.Advance(TimeSpan.FromMinutes(5));

        var saved = await world.Drafts.SaveAsync(draft.Id, draft.Revision, TestBundles.Of(name: "Tên mới"), Other);

        saved.Saved!.Revision.Should().Be(draft.Revision + 1);
        var read = await world.Drafts.GetAsync(draft.Id);
        read!.Info.Should().BeEquivalentTo(saved.Saved);
        read.Info.Name!.Vi.Should().Be("Tên mới");
        read.Info.CreatedBy.Should().Be(TestBundles.Author);
        read.Info.UpdatedBy.Should().Be(Other);
        read.Info.UpdatedAt.Should().Be(read.Info.CreatedAt + TimeSpan.FromMinutes(5));
        read.Bundle.VersionHash.Should().Be(TestBundles.Of(name: "Tên mới").VersionHash);
    }

    [Fact]
    public async Task Draft_SavedFromAnOldRevision_IsAConflictThatShowsTheOthersSave()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var draft = await world.Drafts.CreateAsync(TestBundles.Of(), TestBundles.Author);
        await world.Drafts.SaveAsync(draft.Id, draft.Revision, TestBundles.Of(name: "Của người kia"), Other);

        var late = await world.Drafts.SaveAsync(draft.Id, draft.Revision, TestBundles.Of(name: "Của tôi"), TestBundles.Author);

        late.Saved.Should().BeNull();
        late.Conflict!.UpdatedBy.Should().Be(Other);
        (await world.Drafts.GetAsync(draft.Id))!.Info.Name!.Vi.Should().Be("Của người kia");
    }

    [Fact]
    public async Task Draft_Gone_IsSaidSo()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var draft = await world.Drafts.CreateAsync(TestBundles.Of(), TestBundles.Author);

        (await world.Drafts.DeleteAsync(draft.Id)).Should().BeTrue();

        (await world.Drafts.DeleteAsync(draft.Id)).Should().BeFalse();
        (await world.Drafts.GetAsync(draft.Id)).Should().BeNull();
        (await world.Drafts.SaveAsync(draft.Id, draft.Revision, TestBundles.Of(), Other)).IsMissing.Should().BeTrue();
    }

    [Theory]
    [InlineData("{ \"code\": ")]
    [InlineData("[]")]
    [InlineData("{ \"code\": 5, \"name\": \"x\" }")]
    public async Task Draft_WithBrokenFacts_IsKeptAsItIs(string facts)
    {
        await using var world = await CatalogWorld.OpenAsync();
        var broken = ProcedureBundle.Empty.WithText("procedure.json", facts);

        var draft = await world.Drafts.CreateAsync(broken, TestBundles.Author);

        draft.Code.Should().BeNull();
        (await world.Drafts.GetAsync(draft.Id))!.Bundle.VersionHash.Should().Be(broken.VersionHash);
    }

    [Fact]
    public async Task Draft_OfAPublishedVersion_KnowsWhetherItIsChanged()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var bundle = TestBundles.Of();
        var draft = await world.Drafts.CreateAsync(bundle, TestBundles.Author, baseVersion: bundle.VersionHash);
        draft.IsChanged.Should().BeFalse();

        var changed = TestBundles.Of(name: "Khác");
        var saved = (await world.Drafts.SaveAsync(draft.Id, draft.Revision, changed, Other)).Saved!;
        saved.IsChanged.Should().BeTrue();

        (await world.Drafts.MarkPublishedAsync(draft.Id, saved.Revision, changed.VersionHash, Other)).Saved!.IsChanged.Should().BeFalse();
    }

    [Fact]
    public async Task Drafts_AreListedNewestFirstAndFoundByFoldedText()
    {
        await using var world = await CatalogWorld.OpenAsync();
        await world.Drafts.CreateAsync(TestBundles.Of("1.1", "Cấp phép"), TestBundles.Author);
        world.Time.Advance(TimeSpan.FromMinutes(1));
        await world.Drafts.CreateAsync(TestBundles.Of("1.2", "Đổi phép", "giao-thong"), TestBundles.Author);

        (await world.Drafts.ListAsync(new DraftQuery())).Items.Select(draft => draft.Code).Should().Equal("1.2", "1.1");
        (await world.Drafts.ListAsync(new DraftQuery { Text = "doi" })).Items.Select(draft => draft.Code).Should().Equal("1.2");
        (await world.Drafts.ListAsync(new DraftQuery { Sector = "ho-tich" })).Items.Select(draft => draft.Code).Should().Equal("1.1");
        (await world.Drafts.ListAsync(new DraftQuery { Sort = DraftSort.Name, Descending = false })).Items
            .Select(draft => draft.Code).Should().Equal("1.1", "1.2");
    }

    [Fact]
    public async Task Import_AZip_KeepsItsBytes_ADamagedOneIsRefusedWithAFinding()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var bundle = TestBundles.Of().WithText("process.bpmn", "<a/>");

        var import = await world.Drafts.ImportAsync(BundleZip.Write(bundle), TestBundles.Author);
        var damaged = await world.Drafts.ImportAsync(new byte[] { 1, 2, 3 }, TestBundles.Author);

        import.Draft!.BundleHash.Should().Be(bundle.VersionHash);
        damaged.Draft.Should().BeNull();
        damaged.Findings.Should().ContainSingle(one => one.Severity == Severity.Error);
    }

    [Fact]
    public async Task Folder_WrittenAndRead_IsTheSameBundle()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var bundle = TestBundles.Of().WithText("forms/a.schema.json", "{}\r\n");
        var folder = Path.Combine(world.Folder, "xuat");

        BundleFolder.Write(bundle, folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "README.md"), "about the sample, no part of it");

        BundleFolder.Read(folder).VersionHash.Should().Be(bundle.VersionHash);
        var tooMany = () => BundleFolder.Read(folder, new BundleLimits { MaxFiles = 1 });
        tooMany.Should().Throw<InvalidDataException>();
    }
}
