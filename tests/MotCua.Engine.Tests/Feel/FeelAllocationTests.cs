using System.Diagnostics.CodeAnalysis;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Feel;

/// <summary>Plain conditions are evaluated on every page and at every gateway: they leave no garbage.</summary>
public class FeelAllocationTests
{
    [Theory]
    [InlineData("data.số tầng > 2")]
    [InlineData("data.loại nhà = \"riêng lẻ\"")]
    [InlineData("data.số tầng * đơn giá + 1 >= 5000 / 2")]
    [InlineData("data.số tầng between 1 and 7")]
    [InlineData("data.loại nhà in (\"riêng lẻ\", \"tập thể\")")]
    [InlineData("data.số tầng in [1..7]")]
    [InlineData("data.ngày nộp >= date(\"2026-01-01\") and data.ngày nộp < @\"2027-01-01\"")]
    [InlineData("starts with(họ và tên, \"Nguyễn\") and string length(họ và tên) < 40")]
    [InlineData("count(people) > 2 or absent = null")]
    [InlineData("if data.số tầng > 2 then a = 7 else b = 7")]
    [InlineData("not(data.số tầng > 2)")]
    [SuppressMessage("Performance", "CA1806:Do not ignore method results", Justification = "Only the garbage is of interest.")]
    public void Condition_EvaluatedAgain_AllocatesNothing(string text)
    {
        var condition = FeelExpression.Parse(text, FeelCase.Shape()).Expression!;
        for (var i = 0; i < 50; i++)
        {
            condition.Evaluate(FeelCase.Scope).Value.AsBoolean.Should().NotBeNull();
        }

        // What the runtime compiles meanwhile may allocate once: the leanest of several runs counts.
        var least = Enumerable.Range(0, 5).Min(_ => Allocated(condition));

        least.Should().Be(0);
    }

    private static long Allocated(FeelExpression condition)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            condition.Evaluate(FeelCase.Scope);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
