using System.Text;
using System.Text.Json.Nodes;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Dossiers.History.Verification;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>Each way to alter a history, done in the database file itself: it is found, and the right event is named.</summary>
public sealed class HistoryVerificationTests : IAsyncLifetime
{
    private DossierTestBed bed = null!;
    private string dossier = "";

    public async Task InitializeAsync()
    {
        bed = await DossierTestBed.CreateAsync();
        dossier = await bed.DossierOfFourCommitsAsync();
    }

    public async Task DisposeAsync() => await bed.DisposeAsync(replay: false);

    [Fact]
    public async Task Untouched_BeforeAndAfterSealing_IsSoundAndSaysWhatNoSealCovers()
    {
        var before = await bed.VerifyAsync();
        var seal = await bed.SealAsync();
        var after = await bed.VerifyAsync(await bed.ExportAsync());
        await bed.SubmitCertificationAsync();
        var beyond = await bed.VerifyAsync();

        before.Findings.Should().BeEmpty();
        (before.UnsealedDossiers, before.Seals).Should().Be((1, 0));
        before.UnsealedEvents.Should().Be(before.Events).And.BeGreaterThan(10);
        after.Findings.Should().BeEmpty();
        (after.UnsealedEvents, after.LastSeal!.Number, after.Seals).Should().Be((0, seal.Number, 1));
        beyond.Findings.Should().BeEmpty();
        beyond.UnsealedDossiers.Should().Be(1);
        beyond.UnsealedEvents.Should().Be(beyond.Events - after.Events);
    }

    [Fact]
    public async Task Payload_Altered_NamesItsEvent()
    {
        var third = FirstOf(3);
        Tamper(on =>
        {
            var bytes = on.Bytes("historyPayload", dossier, 3);
            bytes[^1] ^= 1;
            on.SetBytes("historyPayload", dossier, 3, bytes);
        });

        // The last byte belongs to the last event of that commit.
        await FirstFindingIsAsync(FindingKind.PayloadAltered, FirstOf(4) - 1);
        third.Should().BeLessThan(FirstOf(4));
    }

    [Fact]
    public async Task Payload_OfAnotherCommitPutInItsPlace_NamesItsFirstEvent()
    {
        Tamper(on => on.SetBytes("historyPayload", dossier, 2, on.Bytes("historyPayload", dossier, 4)));

        await FirstFindingIsAsync(FindingKind.PayloadAltered, FirstOf(2));
    }

    [Fact]
    public async Task Payload_RemovedWithoutErasure_NamesItsFirstEvent()
    {
        Tamper(on => on.Delete("historyPayload", dossier, 2, 2));

        await FirstFindingIsAsync(FindingKind.PayloadRemoved, FirstOf(2));
    }

    [Theory]
    [InlineData("at", "2026-11-20T00:00:00.0000000Z")]
    [InlineData("actor", "officer:somebody-else")]
    [InlineData("type", "workItemReleased")]
    [InlineData("payloadHash", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("previousHash", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Record_Altered_NamesIt(string field, string value)
    {
        Tamper(on =>
        {
            var lines = on.Lines(dossier, 2);
            var record = JsonNode.Parse(lines[0])!.AsObject();
            record[field] = value;
            lines[0] = record.ToJsonString();
            on.SetLines(dossier, 2, lines);
        });

        await FirstFindingIsAsync(FindingKind.RecordAltered, FirstOf(2));
    }

    [Fact]
    public async Task Record_AlteredWithAllHashesRecomputed_IsNamedByItsContent()
    {
        var sequence = FirstOf(2);
        Tamper(on => on.RewriteChain(dossier, sequence, record => record.SetText("actor", "officer:somebody-else")));

        await FirstFindingIsAsync(FindingKind.RecordAltered, sequence);
    }

    [Fact]
    public async Task Record_AlteredWithAllHashesRecomputed_IsFoundByTheSealWithoutAnyKey()
    {
        await bed.SealAsync();
        var sequence = FirstOf(2);
        Tamper(on => on.RewriteChain(dossier, sequence, record => record.SetText("actor", "officer:somebody-else")));

        var report = await new HistoryVerifier(bed.Store, null, bed.Get<SealStore>()).VerifyAsync(null, bed.Get<KeyFolder>().Signer.PublicKey);

        var finding = report.Findings.Should().ContainSingle().Subject;
        finding.Kind.Should().Be(FindingKind.RewrittenSinceSeal);
        finding.DossierId.Should().Be(dossier);
        sequence.Should().BeInRange(finding.From!.Value, finding.To!.Value);
        report.ContentsChecked.Should().BeFalse();
    }

    [Fact]
    public async Task Event_RemovedInTheMiddle_IsNamed()
    {
        var (from, to) = (FirstOf(2), FirstOf(3) - 1);
        Tamper(on => on.RemoveBlock(dossier, 2));

        var finding = await FirstFindingIsAsync(FindingKind.Removed, from);
        (finding.To ?? finding.From).Should().Be(to);
    }

    [Fact]
    public async Task Event_RemovedInsideACommit_IsNamed()
    {
        Tamper(on =>
        {
            var lines = on.Lines(dossier, 1);
            lines.RemoveAt(2);
            on.SetLines(dossier, 1, lines);
        });

        await FirstFindingIsAsync(FindingKind.Removed, 3);
    }

    [Fact]
    public async Task Events_Swapped_AreNamed()
    {
        var second = FirstOf(2);
        Tamper(on => on.SwapBlocks(dossier, 2, 3));

        await FirstFindingIsAsync(FindingKind.Reordered, second);
    }

    [Fact]
    public async Task Tail_CutWithoutAnythingElse_IsNamedByTheDossiersLine()
    {
        var last = FirstOf(4);
        Tamper(on => CutTail(on));

        await FirstFindingIsAsync(FindingKind.TailCut, last);
    }

    [Fact]
    public async Task Tail_CutWithEveryTraceOfIt_IsFoundByTheSeal()
    {
        var last = FirstOf(4);
        await bed.SealAsync();
        Tamper(on =>
        {
            var (hash, sequence) = HashAndSequenceAfter(on, 3);
            CutTail(on);
            on.EditDocument("dossiers", dossier, entry =>
            {
                entry["sequence"] = sequence;
                entry["history"] = new JsonObject { ["blocks"] = 3, ["sequence"] = sequence, ["hash"] = hash };
            });
            on.DeleteDocument("dossierStates", dossier);
        });

        var finding = await FirstFindingIsAsync(FindingKind.TailCut, last);
        finding.Seal.Should().Be(1);
    }

    [Fact]
    public async Task Dossier_Removed_IsNamedWithItsLastSealedEvent()
    {
        var events = (await bed.StateAsync(dossier)).Sequence;
        await bed.SealAsync();
        Tamper(on => RemoveDossier(on));

        var finding = await FirstFindingIsAsync(FindingKind.DossierRemoved, 1);
        (finding.To, finding.Seal).Should().Be((events, 1));
    }

    [Fact]
    public async Task Dossier_RemovedTogetherWithItsSeals_IsFoundByTheExportedOnes()
    {
        await bed.SealAsync();
        var exported = await bed.ExportAsync();
        Tamper(on =>
        {
            RemoveDossier(on);
            on.DeleteDocument("historySeals", HistorySeal.IdOf(1));
            on.Delete("sealedHeads", HistorySeal.IdOf(1));
            on.DeleteDocument("historySealer", "sealer");
        });

        (await bed.VerifyAsync()).Findings.Should().BeEmpty("nothing in the data speaks of it any more");
        var report = await bed.VerifyAsync(exported);

        report.Findings.Select(finding => finding.Kind).Should().Equal(FindingKind.DataOlderThanSeals, FindingKind.DossierRemoved);
        report.Findings[1].DossierId.Should().Be(dossier);
    }

    [Fact]
    public async Task Seal_Forged_IsNamed()
    {
        await bed.SealAsync();
        using var other = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        Tamper(on => on.EditDocument("historySeals", HistorySeal.IdOf(1), seal =>
        {
            var text = new HistorySeal
            {
                Number = 1,
                At = DateTimeOffset.Parse((string)seal["at"]!, System.Globalization.CultureInfo.InvariantCulture),
                Previous = (string)seal["previous"]!,
                Heads = (int)seal["heads"]!,
                Root = (string)seal["root"]!,
            }.Text;
            seal["signature"] = Convert.ToBase64String(other.SignData(Encoding.UTF8.GetBytes(text), System.Security.Cryptography.HashAlgorithmName.SHA256));
        }));

        var report = await bed.VerifyAsync();

        report.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = FindingKind.SealForged, Seal = 1L });
    }

    [Fact]
    public async Task Seal_WithOtherHeads_IsNamed()
    {
        await bed.SealAsync();
        Tamper(on =>
        {
            var heads = Encoding.UTF8.GetString(on.Bytes("sealedHeads", HistorySeal.IdOf(1), 1));
            on.SetBytes("sealedHeads", HistorySeal.IdOf(1), 1, Encoding.UTF8.GetBytes(heads.Replace(dossier, new string('0', dossier.Length), StringComparison.Ordinal)));
        });

        (await bed.VerifyAsync()).Findings.Should().ContainSingle().Which.Kind.Should().Be(FindingKind.SealAltered);
    }

    [Fact]
    public async Task Seal_RemovedInTheMiddle_IsNamed()
    {
        for (var i = 0; i < 3; i++)
        {
            await bed.SubmitCertificationAsync();
            await bed.SealAsync();
        }

        Tamper(on => on.DeleteDocument("historySeals", HistorySeal.IdOf(2)));

        var report = await bed.VerifyAsync();
        report.Findings[0].Should().BeEquivalentTo(new { Kind = FindingKind.SealRemoved, Seal = 2L });
    }

    [Fact]
    public async Task Database_RolledBackToAnEarlierCopy_IsFoundByTheExportedSeals()
    {
        await bed.SealAsync();
        var copy = Path.Combine(bed.Folder, "earlier.db");
        await bed.BackupAsync(copy);
        var sealedThen = (await bed.StateAsync(dossier)).Sequence;
        var desk = await bed.OfficerAsync("motcua1");
        var item = await bed.ItemAsync(dossier, "doiChieu");
        (await bed.DoAsync(dossier, new Engine.Kernel.Commands.CompleteWorkItem(desk, item.Id, "match"))).Accepted.Should().BeTrue();
        await bed.SealAsync();
        var exported = await bed.ExportAsync();

        var report = await bed.VerifyCopyAsync(copy, exported);

        report.Findings.Select(finding => finding.Kind).Should().Equal(FindingKind.DataOlderThanSeals, FindingKind.TailCut);
        report.Findings[0].Seal.Should().Be(2);
        report.Findings[1].Should().BeEquivalentTo(new { DossierId = dossier, From = sealedThen + 1, Seal = 2L });
    }

    [Fact]
    public async Task State_Altered_IsNamedWithItsDossier()
    {
        Tamper(on => on.EditDocument("dossierStates", dossier, snapshot => snapshot["state"]!["status"] = "Delivered"));

        var finding = await FirstFindingIsAsync(FindingKind.SnapshotDiffers, (await bed.StateAsync(dossier)).Sequence);
        FindingTexts.Format(finding, "vi").Should().Contain("H99.12-261120-0001").And.Contain(dossier);
    }

    [Fact]
    public async Task FormData_Altered_IsNamedWithItsDossier()
    {
        Tamper(on => on.EditDocument("dossierData", dossier, data => data["form"]!["soBan"] = 100));

        await FirstFindingIsAsync(FindingKind.SnapshotDiffers, (await bed.StateAsync(dossier)).Sequence);
    }

    [Fact]
    public async Task Key_Replaced_IsNamed()
    {
        var other = await bed.SubmitCertificationAsync();
        Tamper(on => on.EditDocument("dossierKeys", dossier, key => key["wrapped"] = Convert.ToBase64String(new byte[60])));

        await FirstFindingIsAsync(FindingKind.KeyMissing, 1);
        (await bed.VerifyAsync()).Dossiers.Should().Be(2, $"{other.Code} is read all the same");
    }

    [Fact]
    public void FindingTexts_EveryKind_HasASentenceInBothLanguages()
    {
        foreach (var kind in Enum.GetValues<FindingKind>())
        {
            var finding = new HistoryFinding(kind, "abc", "H99", 3, 5, 7, DateTimeOffset.UnixEpoch);
            FindingTexts.Format(finding, "vi").Should().NotBe(FindingTexts.Format(finding, "en")).And.NotContain("{");
        }
    }

    private async Task<HistoryFinding> FirstFindingIsAsync(FindingKind kind, long sequence)
    {
        var report = await bed.VerifyAsync();
        var finding = report.Findings.Should().NotBeEmpty().And.Subject.First();
        finding.Kind.Should().Be(kind, FindingTexts.Format(finding, "en"));
        finding.DossierId.Should().Be(dossier);
        finding.From.Should().Be(sequence);
        return finding;
    }

    private void Tamper(Action<HistoryTampering> how)
    {
        using var on = new HistoryTampering(bed.Folder);
        how(on);
    }

    /// <summary>Sequence of a commit's first event.</summary>
    private long FirstOf(long block)
    {
        using var on = new HistoryTampering(bed.Folder);
        return ChainRecord.Read(Encoding.UTF8.GetBytes(on.Lines(dossier, block)[0])).Sequence;
    }

    private (string Hash, long Sequence) HashAndSequenceAfter(HistoryTampering on, long block)
    {
        var last = Encoding.UTF8.GetBytes(on.Lines(dossier, block)[^1]);
        return (ChainHash.Of(last), ChainRecord.Read(last).Sequence);
    }

    private void CutTail(HistoryTampering on)
    {
        on.Delete("history", dossier, 4);
        on.Delete("historyPayload", dossier, 4);
    }

    private void RemoveDossier(HistoryTampering on)
    {
        on.Delete("history", dossier);
        on.Delete("historyPayload", dossier);
        foreach (var collection in new[] { "dossiers", "dossierStates", "dossierData", "dossierKeys" })
        {
            on.DeleteDocument(collection, dossier);
        }
    }
}
