using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Feel;

public class FeelCheckerTests
{
    [Theory]
    [InlineData("data.số tầng > 2 and họ và tên != null", "")]
    [InlineData("for p in people return p.age + 1", "")]
    [InlineData("people[age > 18][1].name + \"!\"", "")]
    [InlineData("count(people) > 2", "")]
    [InlineData("if data.số tầng > 2 then đơn giá else 0", "")]
    [InlineData("{x: 1, y: x + 1}.y", "")]
    [InlineData("ho va ten", "MC-FEEL-021")]
    [InlineData("data.so tang", "MC-FEEL-021")]
    [InlineData("hoàn toàn khác", "MC-FEEL-020")]
    [InlineData("data.số tầng + \"1\"", "MC-FEEL-022")]
    [InlineData("họ và tên > 5", "MC-FEEL-022")]
    [InlineData("data.số tầng = \"3\"", "MC-FEEL-022")]
    [InlineData("-họ và tên", "MC-FEEL-023")]
    [InlineData("if đơn giá then 1 else 2", "MC-FEEL-024")]
    [InlineData("nowhere(1)", "MC-FEEL-025")]
    [InlineData("đơn giá(1)", "MC-FEEL-029")]
    [InlineData("data.ngày nộp.hour", "MC-FEEL-031")]
    [InlineData("people[agee > 18]", "MC-FEEL-021")]
    [InlineData("data.loại nhà in (1, 2)", "MC-FEEL-022")]
    public void Check_WithNamesAndTypes_ReportsOnlyWhatIsCertainlyWrong(string expression, string expected)
    {
        var parsed = FeelExpression.Parse(expression, FeelCase.Shape());

        var codes = FeelChecker.Check(parsed.Expression!, FeelCase.Shape()).Select(d => d.Code).Distinct();

        string.Join(" ", codes).Should().Be(expected);
    }

    [Fact]
    public void Check_NameWithoutMarks_SuggestsTheVietnameseName()
    {
        var parsed = FeelExpression.Parse("1 + don gia", FeelCase.Shape());

        var diagnostic = FeelChecker.Check(parsed.Expression!, FeelCase.Shape()).Should().ContainSingle().Subject;

        (diagnostic.Start, diagnostic.Length).Should().Be((4, 7));
        diagnostic.Text("vi").Should().Be("Không có tên \"don gia\". Có phải bạn muốn viết \"đơn giá\"?");
    }

    [Theory]
    [InlineData("data.loaiNha = \"A\" and steps.thamDinh.outcome = \"dat\"", "data.loaiNha|steps.thamDinh.outcome")]
    [InlineData("for x in data.items return x.price * rate", "data.items|rate")]
    [InlineData("{a: b, c: a}.c + (function(n) n + m)(1)", "b|m")]
    [InlineData("count(data.list) + data.list[1].size", "data.list")]
    [InlineData("1 + 2", "")]
    public void ReferencedPaths_AreTheFreeOnes(string expression, string expected)
        => string.Join("|", FeelExpression.Parse(expression).Expression!.ReferencedPaths).Should().Be(expected);
}
