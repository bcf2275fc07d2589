using System.Globalization;
using MotCua.Browser.Tests.Pages;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Stories;

/// <summary>S-3.3.5: being late is shown beside the status and never changes it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OverdueStory(BrowserFixture browser)
{
    [Fact]
    public async Task Lookup_ThreeDaysAfterTheDeadline_SaysSoWhileTheStatusStays()
    {
        // Given a permit in the hands of the unit.
        await browser.MoveClockAsync(BrowserFixture.Start);
        await using var citizen = await browser.SignedInAsync("nguoidan1");
        var code = await PermitForm.HandInAsync(citizen);
        await using (var desk = await browser.SignedInAsync("motcua1"))
        {
            var dossier = new DeskDossier(desk);
            await dossier.FromInboxAsync(code);
            await dossier.ConcludeAsync("Hồ sơ hợp lệ, tiếp nhận");
            await dossier.ConcludeAsync("Chuyển phòng chuyên môn");
        }

        var mine = new MyDossier(citizen);
        await mine.OpenAsync(code);
        (await mine.StatusAsync()).Should().Contain("Đang xử lý");
        var deadline = await mine.DeadlineAsync();

        // When three days have gone by since the deadline.
        await browser.MoveClockAsync(deadline.AddDays(3).AddSeconds(5));

        // Then anybody reads the date and the delay.
        await using var anybody = await browser.VisitAsync();
        var lookup = new Lookup(anybody);
        var text = await lookup.AskAsync(code);
        var local = deadline.ToOffset(TimeSpan.FromHours(7));
        text.Should().Contain("Hạn xử lý " + local.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)).And.Contain("Quá hạn 3 ngày");
        (await lookup.StatusAsync()).Should().Contain("Đang xử lý");
        anybody.Complaints.Should().BeEmpty();
    }
}
