using MotCua.Catalogs.Accounts;

namespace MotCua.Catalogs.Tests.Accounts;

public sealed class PasswordRuleTests
{
    [Theory]
    [InlineData("MotCua@2026", null)]
    [InlineData("con mèo trên mái", null)]
    [InlineData("Tr0ng8kt", null)]
    [InlineData(null, "passwordRequired")]
    [InlineData("", "passwordRequired")]
    [InlineData("Ngan1@a", "passwordWeak")]
    [InlineData("chimuoix9", "passwordWeak")]
    [InlineData("1234567890", "passwordCommon")]
    [InlineData("Matkhau@123", "passwordCommon")]
    [InlineData("aaaaaaaaaaaa", "passwordCommon")]
    [InlineData("xx-NGUOIDAN1-xx", "passwordLikeUserName")]
    public void Password_ByTheRule_IsTakenOrNamedWrong(string? password, string? code) =>
        PasswordRule.Check(password, "nguoidan1").Should().Be(code);

    [Fact]
    public void Password_LongerThanTheLimit_IsRefused() =>
        PasswordRule.Check(string.Concat(Enumerable.Repeat("a1B@", 33)), "nguoidan1").Should().Be("passwordTooLong");
}
