using MotCua.Catalogs.Accounts;

namespace MotCua.Catalogs.Tests.Accounts;

public sealed class AccountFormatTests
{
    [Theory]
    [InlineData("0912000001", "0912000001")]
    [InlineData("+84 912 000 001", "0912000001")]
    [InlineData("0912.000.001", "0912000001")]
    [InlineData("0912-000-001", "0912000001")]
    [InlineData("02373856013", "02373856013")]
    [InlineData("0612000001", null)]
    [InlineData("091200000", null)]
    [InlineData("09120000011", null)]
    [InlineData("0912000001x", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Phone_AsTyped_IsNormalisedOrRefused(string? typed, string? expected) =>
        AccountFormats.Phone(typed).Should().Be(expected);

    [Theory]
    [InlineData("038190004217", "038190004217")]
    [InlineData(" 038 190 004 217 ", "038190004217")]
    [InlineData("03819000421", null)]
    [InlineData("0381900042177", null)]
    [InlineData("03819000421a", null)]
    [InlineData("٠٣٨١٩٠٠٠٤٢١٧", null)]
    public void IdentityNumber_AsTyped_IsTwelveDigitsOrRefused(string typed, string? expected) =>
        AccountFormats.IdentityNumber(typed).Should().Be(expected);

    [Theory]
    [InlineData("0100109106", "0100109106")]
    [InlineData("0100109106-001", "0100109106-001")]
    [InlineData("038190004217", "038190004217")]
    [InlineData("0100109107", null)]
    [InlineData("0100109106-000", null)]
    [InlineData("010010910", null)]
    public void TaxCode_WithItsCheckDigit_IsReadOrRefused(string typed, string? expected) =>
        AccountFormats.TaxCode(typed).Should().Be(expected);

    [Theory]
    [InlineData("nguoidan1", true)]
    [InlineData("Ng.van-a_1", true)]
    [InlineData("abc", false)]
    [InlineData("1abcd", false)]
    [InlineData("nguyễnvăna", false)]
    [InlineData("a b c d", false)]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefg", false)]
    public void UserName_ByItsFormat_IsReadOrRefused(string typed, bool accepted) =>
        (AccountFormats.UserName(typed) is not null).Should().Be(accepted);

    [Theory]
    [InlineData("ten@example.com", true)]
    [InlineData("ten@example", false)]
    [InlineData("ten@@example.com", false)]
    [InlineData("ten example@example.com", false)]
    [InlineData("ten@example..com", false)]
    public void Email_ByItsFormat_IsReadOrRefused(string typed, bool accepted) =>
        (AccountFormats.Email(typed) is not null).Should().Be(accepted);

    [Fact]
    public void PlainText_DecomposedWithSpaces_IsComposedAndSingleSpaced() =>
        AccountFormats.PlainText("  Nguye\u0302\u0303n   Thi\u0323 A\u0301nh ").Should().Be("Nguyễn Thị Ánh");
}
