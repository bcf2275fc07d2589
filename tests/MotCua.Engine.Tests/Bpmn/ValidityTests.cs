using MotCua.Engine.Bpmn;
using MotCua.Engine.Bpmn.Validity;
using MotCua.Engine.Model;
using MotCua.Testing;

namespace MotCua.Engine.Tests.Bpmn;

/// <summary>The rules of the second gate, each on a model that breaks it.</summary>
public sealed class ValidityTests
{
    // These look into other files and have tests of their own.
    private static readonly string[] OfImports = ["MC-BPMN-201", "MC-BPMN-202"];

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (code, element, body) in RuleCases.All())
        {
            data.Add(code, element, body);
        }

        return data;
    }

    public static TheoryData<string> OurProcesses()
        => [.. new[] { "samples/procedures", "catalogs/MotCua.Catalogs/Seed/templates" }
            .SelectMany(f => Directory.EnumerateFiles(RepositoryRoot.Combine(f), "*.bpmn", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rule_BrokenModel_IsFoundAtItsElement(string code, string element, string body)
    {
        var findings = BpmnValidity.Check(RuleCases.Document(body));

        findings.Should().Contain(f => f.Code == code && f.ElementId == element && f.Line == 2 && f.Column > 0 && f.File == "process.bpmn");
        findings.Select(f => (f.Code, f.Line, f.Column, f.Args.GetValueOrDefault("reference"))).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Rules_All_HaveACaseACodeOfTheirOwnAndTexts()
    {
        BpmnValidity.Rules.Select(r => r.Code).Should().OnlyHaveUniqueItems();
        BpmnValidity.Rules.Select(r => r.Code).Except(OfImports).Should().BeEquivalentTo(RuleCases.All().Select(c => c.Code).Distinct());
        BpmnValidity.Rules.Select(r => r.Code).Except(FindingTexts.All.Keys).Should().BeEmpty("each code needs its texts");
    }

    [Theory]
    [MemberData(nameof(OurProcesses))]
    public void Process_OfASampleOrTemplate_BreaksNothing(string file)
        => BpmnValidity.Check(BpmnReader.Read(File.ReadAllBytes(RepositoryRoot.Combine(file))).Document!).Should().BeEmpty();

    [Fact]
    public void Extension_HoldingElementsOfTheStandard_IsLeftAlone()
        => BpmnValidity.Check(RuleCases.Document("{n}<extensionElements><startEvent id=\"s\"/></extensionElements>{/p}")).Should().BeEmpty();

    [Fact]
    public void Gates_WhatBothSay_IsSaidOnce()
    {
        var document = RuleCases.Document("{p}<task id=\"t\"/><sequenceFlow id=\"f\" sourceRef=\"t\" targetRef=\"nowhere\"/>{/p}");

        BpmnGates.Valid(document, ProcessReader.Read(document)).Where(f => f.Code == "MC-BPMN-103").Should().ContainSingle();
    }

    [Theory]
    [InlineData("there.bpmn", "urn:other", null)]
    [InlineData("there.bpmn", "urn:wrong", "MC-BPMN-201")]
    [InlineData("missing.bpmn", "urn:other", "MC-BPMN-201")]
    public void Import_OfACompanion_IsLookedInto(string location, string space, string? code)
    {
        var document = RuleCases.Document(Import(location, space) + "{n}<callActivity id=\"c\" calledElement=\"other:called\"/>{/p}");

        var findings = BpmnValidity.Check(document, l => l == "there.bpmn" ? RuleCases.Document("<process id=\"called\"/>", l, "urn:other") : null);

        findings.Select(f => f.Code).Should().BeEquivalentTo(code is null ? [] : new[] { code });
    }

    [Fact]
    public void Import_OfAnImportedFileThatIsMissing_IsFound()
    {
        var document = RuleCases.Document(Import("there.bpmn", "urn:other"));

        var findings = BpmnValidity.Check(document, l => l == "there.bpmn" ? RuleCases.Document(Import("missing.bpmn", "urn:more"), l, "urn:other") : null);

        findings.Single().Should().Match<Finding>(f => f.Code == "MC-BPMN-201" && f.Args["location"] == "missing.bpmn");
    }

    [Fact]
    public void Import_TwoFilesOfOneNamespaceWithOneId_IsFound()
    {
        var document = RuleCases.Document(Import("a.bpmn", "urn:other") + Import("b.bpmn", "urn:other"));

        BpmnValidity.Check(document, l => RuleCases.Document("<process id=\"same\"/>", l, "urn:other")).Should().ContainSingle(f => f.Code == "MC-BPMN-202");
    }

    [Fact]
    public void Import_InACircle_EndsAndSaysNothing()
    {
        BpmnDocument Here() => RuleCases.Document(Import("there.bpmn", "urn:other"), "here.bpmn");
        BpmnDocument There() => RuleCases.Document(Import("here.bpmn", "urn:t"), "there.bpmn", "urn:other");

        BpmnValidity.Check(Here(), l => l == "there.bpmn" ? There() : Here()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("http://example.org/a.bpmn")]
    [InlineData("https://example.org/a.bpmn")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/a.bpmn")]
    public void Import_FromElsewhere_IsNeverAskedFor(string location)
    {
        var asked = new List<string>();
        var document = RuleCases.Document(Import(location, "urn:other") + "{n}<callActivity id=\"c\" calledElement=\"other:called\"/>{/p}");

        BpmnValidity.Check(document, l => { asked.Add(l); return null; }).Should().BeEmpty();

        asked.Should().BeEmpty();
    }

    [Theory]
    [InlineData("link by name", "<startEvent id=\"s\"/><intermediateThrowEvent id=\"a\"><linkEventDefinition name=\"A\"/></intermediateThrowEvent><intermediateCatchEvent id=\"b\"><linkEventDefinition name=\"A\"/></intermediateCatchEvent><endEvent id=\"e\"/>", "s a", "b e")]
    [InlineData("compensation", "<startEvent id=\"s\"/><task id=\"t\"/><endEvent id=\"e\"/><boundaryEvent id=\"b\" attachedToRef=\"t\"><compensateEventDefinition/></boundaryEvent><task id=\"h\" isForCompensation=\"true\"/><association id=\"x\" sourceRef=\"b\" targetRef=\"h\"/>", "s t", "t e")]
    [InlineData("event sub-process", "<startEvent id=\"s\"/><endEvent id=\"e\"/><subProcess id=\"u\" triggeredByEvent=\"true\"><startEvent id=\"us\"><signalEventDefinition/></startEvent><endEvent id=\"ue\"/><sequenceFlow id=\"uf\" sourceRef=\"us\" targetRef=\"ue\"/></subProcess>", "s e")]
    [InlineData("instantiating gateway", "<eventBasedGateway id=\"g\" instantiate=\"true\"/><intermediateCatchEvent id=\"a\"><signalEventDefinition/></intermediateCatchEvent><receiveTask id=\"b\"/><endEvent id=\"e\"/>", "g a", "g b", "a e", "b e")]
    [InlineData("activities alone", "<userTask id=\"a\"/><subProcess id=\"b\"><task id=\"c\"/></subProcess>")]
    public void Model_ThatKeepsTheStandard_HasNoErrorOrWarning(string what, string nodes, params string[] flows)
    {
        var drawn = string.Concat(flows.Select(f => f.Split(' ')).Select((f, i) => $"<sequenceFlow id=\"f{i}\" sourceRef=\"{f[0]}\" targetRef=\"{f[1]}\"/>"));

        BpmnValidity.Check(RuleCases.Document($"{{n}}{nodes}{drawn}{{/p}}"))
            .Where(f => f.Severity != Severity.Info && f.Code != "MC-BPMN-223").Select(f => FindingTexts.Format(f, "en")).Should().BeEmpty(what);
    }

    private static string Import(string location, string space) => $"<import importType=\"{BpmnNamespaces.Model}\" location=\"{location}\" namespace=\"{space}\"/>";
}
