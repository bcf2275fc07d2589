using MotCua.Browser.Tests.Pages;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Stories;

/// <summary>Certification of copies (2.000815), at the counter from intake to delivery in one day.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CertificationStory(BrowserFixture browser)
{
    [Fact]
    public async Task Certification_AtTheCounter_IsTakenInSignedPaidAndDelivered()
    {
        await browser.MoveClockAsync(BrowserFixture.Start);
        await using var desk = await browser.SignedInAsync("motcua1");
        await using var leader = await browser.SignedInAsync("lanhdao1");
        var dossier = new DeskDossier(desk);

        // Given five pages in two copies, taken in at the counter.
        var intake = new CounterIntake(desk);
        await intake.BeginAsync("2.000815");
        await intake.ApplicantAsync("Trần Văn Đức", "038190004217", "0912000002");
        await intake.ChooseAsync("Loại giấy tờ", "Văn bằng, chứng chỉ");
        await intake.FillAsync("Tên giấy tờ", "Bằng tốt nghiệp đại học");
        await intake.FillAsync("Số trang của bản chính", "5");
        await intake.FillAsync("Số bản cần chứng thực", "2");
        var code = await intake.SubmitAsync();
        code.Should().MatchRegex("^H99\\.12-261120-\\d{4}$");

        // When the desk accepts, compares, and the leader signs.
        (await dossier.StepAsync()).Should().Contain("Tiếp nhận hồ sơ");
        await dossier.ConcludeAsync("Đủ điều kiện, tiếp nhận");
        (await dossier.StatusAsync()).Should().Contain("Đang xử lý");
        await dossier.ConcludeAsync("Bản sao khớp bản chính, trình ký");
        var signing = new DeskDossier(leader);
        await signing.FromInboxAsync(code);
        await signing.ConcludeAsync("Ký chứng thực");

        // Then the fee follows the table: 2 copies of 2 x 2.000 đ and 3 x 1.000 đ.
        await dossier.FromInboxAsync(code);
        (await dossier.StatusAsync()).Should().Contain("Yêu cầu thực hiện nghĩa vụ tài chính");
        (await dossier.AmountDueAsync()).Should().Be("14.000 đ");
        await dossier.PayAsync("BL-000123");
        (await dossier.StatusAsync()).Should().Contain("Đã xử lý xong");
        (await desk.TextAsync()).Should().Contain("BL-000123", "the history names the receipt");
        await dossier.DeliverAsync();
        (await dossier.StatusAsync()).Should().Contain("Đã trả kết quả");

        await dossier.OpenSlipAsync("giay-tiep-nhan");
        (await desk.TextAsync()).Should().Contain(code).And.Contain("Trần Văn Đức");

        await using var anybody = await browser.VisitAsync();
        var lookup = new Lookup(anybody);
        await lookup.AskAsync(code);
        (await lookup.StatusAsync()).Should().Contain("Đã trả kết quả");
        desk.Complaints.Concat(leader.Complaints).Concat(anybody.Complaints).Should().BeEmpty();
    }
}
