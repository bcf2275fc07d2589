using System.Text;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Dossiers;

public sealed class ErasureTests : IAsyncLifetime
{
    private const string Name = "Nguyễn Thị Ánh";

    private DossierTestBed bed = null!;

    public async Task InitializeAsync() => bed = await DossierTestBed.CreateAsync();

    public async Task DisposeAsync() => await bed.DisposeAsync();

    [Fact]
    public async Task Erased_Dossier_KeepsItsChainAndNothingPersonal()
    {
        var id = await bed.EndedDossierAsync();
        await bed.SealAsync();
        var before = await bed.StateAsync(id);

        var reply = await bed.DoAsync(id, new ErasePersonalData(await bed.AdministratorAsync(), "Yêu cầu số 12/ĐN"));

        reply.Accepted.Should().BeTrue($"{reply.Refusal} {reply.Failure}");
        var record = (await bed.Records.LoadAsync(id))!;
        record.State.PersonalDataErasedAt.Should().NotBeNull();
        record.State.Applicant!.Name.Should().BeEmpty();
        record.State.Data.Form.Should().BeEmpty();
        (record.State.Code, record.State.Status, record.State.EndedAt, record.State.EndKind).Should().Be((before.Code, before.Status, before.EndedAt, before.EndKind));
        record.Entry.Should().BeEquivalentTo(new { ApplicantName = "", ApplicantAccount = (string?)null, PhoneEnd = (string?)null, ErasedAt = record.State.PersonalDataErasedAt });
        record.Entry.Participants.Should().BeEquivalentTo((await bed.Records.FindAsync(id))!.Participants);
        (await bed.Store.GetAsync(DossierCollections.DossierData, id)).Should().BeNull();
        await bed.ReplayMustEqualStateAsync(id);
        var report = await bed.VerifyAsync(await bed.ExportAsync());
        report.Findings.Should().BeEmpty();
        report.Erased.Should().Be(1);
    }

    [Fact]
    public async Task Erased_Dossier_LeavesNoNameInAnyDocument()
    {
        var id = await bed.EndedDossierAsync();
        (await TextOfAllAsync(id)).Should().Contain(Name).And.Contain("Bằng tốt nghiệp").And.Contain("0912000101");

        await bed.DoAsync(id, new ErasePersonalData(await bed.AdministratorAsync(), "Yêu cầu"));

        var text = await TextOfAllAsync(id);
        text.Should().NotContain(Name).And.NotContain("nguyen thi anh").And.NotContain("Bằng tốt nghiệp").And.NotContain("0912000101").And.NotContain("Nộp nhầm");
        text.Should().Contain(id);
    }

    [Fact]
    public async Task Erased_Events_StandInTheHistoryWithTypeAndTime()
    {
        var id = await bed.EndedDossierAsync();
        var before = await bed.Records.EventsAsync(id);

        await bed.DoAsync(id, new ErasePersonalData(await bed.AdministratorAsync(), "Yêu cầu"));

        var after = await bed.Records.EventsAsync(id);
        after.Should().HaveCount(before.Count + 1);
        after.SkipLast(1).Should().AllBeOfType<PayloadErased>();
        after.SkipLast(1).Cast<PayloadErased>().Select(e => (e.Type, e.At)).Should().Equal(before.Select(e => (EventTypes.Of(e).Name, e.At)));
        after[^1].Should().BeOfType<PersonalDataErased>().Which.Reason.Should().Be("Yêu cầu");
    }

    [Fact]
    public async Task Erased_Key_IsReplacedByANewGeneration()
    {
        var id = await bed.EndedDossierAsync();
        var key = (await bed.Store.GetAsync(DossierCollections.DossierKeys, id))!.Read<DossierKeyDocument>();

        await bed.DoAsync(id, new ErasePersonalData(await bed.AdministratorAsync(), "Yêu cầu"));

        var now = (await bed.Store.GetAsync(DossierCollections.DossierKeys, id))!.Read<DossierKeyDocument>();
        now.Generation.Should().Be((byte)(key.Generation + 1));
        now.Wrapped.Should().NotBe(key.Wrapped);
    }

    [Fact]
    public async Task Erasing_ByAnybodyButAnAdministrator_IsRefused()
    {
        var id = await bed.EndedDossierAsync();

        (await bed.DoAsync(id, new ErasePersonalData(await bed.OfficerAsync("lanhdao1"), "Yêu cầu"))).Failure!.Code.Should().Be(FailureCode.NotPermitted);
        (await bed.DoAsync(id, new ErasePersonalData(await bed.AdministratorAsync(), " "))).Failure!.Code.Should().Be(FailureCode.ReasonRequired);
    }

    [Fact]
    public async Task Erasing_BeforeTheEndOrTwice_IsRefused()
    {
        var admin = await bed.AdministratorAsync();
        var running = (await bed.SubmitCertificationAsync()).DossierId!;
        var ended = await bed.EndedDossierAsync();

        (await bed.DoAsync(running, new ErasePersonalData(admin, "Yêu cầu"))).Failure!.Code.Should().Be(FailureCode.DossierNotEnded);
        (await bed.DoAsync(ended, new ErasePersonalData(admin, "Yêu cầu"))).Accepted.Should().BeTrue();
        (await bed.DoAsync(ended, new ErasePersonalData(admin, "Yêu cầu"))).Failure!.Code.Should().Be(FailureCode.PersonalDataAlreadyErased);
    }

    [Fact]
    public async Task Erased_Dossier_DropsItsFilesFromTheDossier()
    {
        var id = await bed.EndedDossierAsync();
        var shared = new AttachmentDocument
        {
            Id = "a1",
            Hash = new string('a', 64),
            Name = "CCCD Nguyễn Thị Ánh.pdf",
            Length = 3,
            MediaType = "application/pdf",
            Owner = "someone",
            UploadedAt = DossierTestBed.Start,
        };
        await bed.Store.CommitAsync(UnitOfWork.Of(
            Write.Insert(DossierCollections.Attachments, "a1", shared),
            Write.Insert(DossierCollections.AttachmentLinks, "a1", new AttachmentLink("a1", id, false)),
            Write.Insert(DossierCollections.Attachments, "a2", shared with { Id = "a2" })));

        await bed.DoAsync(id, new ErasePersonalData(await bed.AdministratorAsync(), "Yêu cầu"));

        (await bed.Store.GetAsync(DossierCollections.Attachments, "a1")).Should().BeNull();
        (await bed.Store.GetAsync(DossierCollections.AttachmentLinks, "a1")).Should().BeNull();
        (await bed.Store.GetAsync(DossierCollections.Attachments, "a2")).Should().NotBeNull("another dossier's reference keeps the content");
    }

    [Fact]
    public async Task Erasing_WithAFaultAtAnyWrite_LeavesTheDossierAsItWas()
    {
        var faults = new FaultAtWrite();
        await using var faulty = await DossierTestBed.CreateAsync(faults);
        var id = await faulty.EndedDossierAsync();
        var admin = await faulty.AdministratorAsync();
        var before = await faulty.StateAsync(id);
        for (var n = 0; ; n++)
        {
            faults.Arm(n);
            try
            {
                (await faulty.DoAsync(id, new ErasePersonalData(admin, "Yêu cầu"), $"erase-{n}")).Accepted.Should().BeTrue();
                faults.Disarm();
                n.Should().BeGreaterThan(6, "each write of the unit failed once");
                break;
            }
            catch (IOException)
            {
                faults.Disarm();
                StateCodec.Encode(await faulty.StateAsync(id)).Should().Equal(StateCodec.Encode(before), $"write {n} failed");
                (await faulty.Records.EventsAsync(id)).Should().NotContain(e => e is PayloadErased);
            }
        }

        (await faulty.VerifyAsync()).IsSound.Should().BeTrue();
    }

    /// <summary>All documents of all collections but accounts, and the chain, as text.</summary>
    private async Task<string> TextOfAllAsync(string dossierId)
    {
        var text = new StringBuilder();
        foreach (var collection in DossierCollections.All)
        {
            foreach (var document in (await bed.Store.QueryAsync(new DocumentQuery { Collection = collection.Name, Limit = DocumentQuery.MaxLimit })).Items)
            {
                text.AppendLine(Encoding.UTF8.GetString(document.Utf8.Span));
            }
        }

        foreach (var stream in new[] { DossierCollections.ChainStream, DossierCollections.PayloadStream })
        {
            foreach (var record in await bed.Store.ReadStreamAsync(stream, dossierId, 1))
            {
                text.AppendLine(Encoding.UTF8.GetString(record.Bytes.Span));
            }
        }

        return text.ToString();
    }

    private sealed class FaultAtWrite : IFaultInjector
    {
        private volatile int armedAt = -1;

        public void Arm(int write) => armedAt = write;

        public void Disarm() => armedAt = -1;

        public void BeforeWrite(UnitOfWork unit, int index)
        {
            if (index == armedAt && unit.Writes.Any(write => write.Container == DossierCollections.Commands))
            {
                throw new IOException($"Planted fault at write {index}.");
            }
        }
    }
}
