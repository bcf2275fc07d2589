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
    [InlineData("conut(people)", "MC-FEEL-043")]
    [InlineData("substring(string: họ và tên, start postion: 2)", "MC-FEEL-044")]
    [InlineData("substring(họ và tên)", "MC-FEEL-045")]
    [InlineData("string length(đơn giá)", "MC-FEEL-046")]
    [InlineData("day of week(họ và tên)", "MC-FEEL-046")]
    [InlineData("starts with(họ và tên, 5)", "MC-FEEL-046")]
    [InlineData("count(people) + \"1\"", "MC-FEEL-022")]
    [InlineData("if string length(họ và tên) then 1 else 2", "MC-FEEL-024")]
    [InlineData("sort(people, function(x, y) x.age < y.age)[1].agee", "MC-FEEL-021")]
    [InlineData("date(data.ngày nộp).year + abs(-1) + sum(people.age) + max(1, 2)", "")]
    [InlineData("before(data.ngày nộp, [@\"2026-01-01\"..@\"2026-12-31\"]) and contains(họ và tên, \"a\")", "")]
    [InlineData("string join(people.name, \", \") + upper case(họ và tên) + string(a)", "")]
    [InlineData("number(\"1\") + duration(\"P1D\").days + years and months duration(data.ngày nộp, today()).years", "")]
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

    [Fact]
    public void Check_WrongArgument_SaysWhatIsNeeded()
    {
        var parsed = FeelExpression.Parse("abs(họ và tên)", FeelCase.Shape());

        var diagnostic = FeelChecker.Check(parsed.Expression!, FeelCase.Shape()).Should().ContainSingle().Subject;

        diagnostic.Text("en").Should().Be("The parameter \"n\" of the function \"abs\" cannot be a text; it has to be a number or a duration in days and time or a duration in years and months.");
        (diagnostic.Start, diagnostic.Length).Should().Be((4, 9));
    }

    [Fact]
    public void Check_WrongCount_ShowsHowToCall()
        => FeelChecker.Check(FeelExpression.Parse("substring(\"a\")").Expression!, FeelScopeShape.Empty).Should().ContainSingle()
            .Which.Text("vi").Should().Be("Hàm \"substring\" không nhận 1 tham số. Cách viết: substring(string, start position, [length]).");

    [Theory]
    [InlineData("data.loaiNha = \"A\" and steps.thamDinh.outcome = \"dat\"", "data.loaiNha|steps.thamDinh.outcome")]
    [InlineData("for x in data.items return x.price * rate", "data.items|rate")]
    [InlineData("{a: b, c: a}.c + (function(n) n + m)(1)", "b|m")]
    [InlineData("count(data.list) + data.list[1].size", "data.list")]
    [InlineData("1 + 2", "")]
    public void ReferencedPaths_AreTheFreeOnes(string expression, string expected)
        => string.Join("|", FeelExpression.Parse(expression).Expression!.ReferencedPaths).Should().Be(expected);
}
