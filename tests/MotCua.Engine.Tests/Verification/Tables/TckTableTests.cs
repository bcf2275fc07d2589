using MotCua.Engine.Dmn;
using MotCua.Engine.Tests.Conformance;
using MotCua.Engine.Tests.Dmn;
using MotCua.Engine.Verification.Tables;

namespace MotCua.Engine.Tests.Verification.Tables;

/// <summary>Tables that nobody here wrote.</summary>
public sealed class TckTableTests
{
    [SuiteFact("dmn-tck")]
    public void Tck_EveryTable_IsAnalysed()
    {
        TckFolder.Path.Should().NotBeNull("in CI the suite must be beside the checkout, in ../shared/conformance");
        var models = DmnFiles.Read(Directory.EnumerateFiles(TckFolder.Path!, "*.dmn", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (file, (ReadOnlyMemory<byte>)File.ReadAllBytes(file)))).Select(f => f.Read.Model).OfType<DmnModel>();

        var tables = models.SelectMany(model => TableAnalysis.Of(model)).ToList();

        tables.Should().HaveCountGreaterThan(40).And.NotContain(t => t.IsCutShort);

        // The suite's tables are meant to work: rules of one that only one may match do not overlap.
        tables.Where(t => t.HitPolicy == "UNIQUE" && t.Overlaps.Any(o => o.IsCertain)).Select(t => $"{t.DecisionName}: {t.Overlaps[0]}").Should().BeEmpty();
    }
}
