using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Scenarios;

/// <summary>Scenarios of procedures that speak with others: no host is needed, the scenario says what comes.</summary>
public sealed class LinkScenarioTests
{
    private const string Head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:motcua="urn:motcua:bpmn:1" id="definitions" targetNamespace="urn:motcua:test">
        <bpmn:message id="m1" name="traLoi"/><bpmn:signal id="s1" name="bao"/><bpmn:process id="process" isExecutable="true">
        """;

    private static ScenarioResult Run(string elements, string way, string scenario)
    {
        var ids = way.Split(' ');
        var flows = string.Concat(ids.Zip(ids.Skip(1), (from, to) => $"""<bpmn:sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}"/>"""));
        var bundle = Procedure.Named("Kịch bản").Start().End().File("scenarios/s.json", scenario).Build()
            .WithText("process.bpmn", Head + elements + flows + "</bpmn:process></bpmn:definitions>");
        var compiled = MotCua.Engine.Kernel.Compilation.BundleCompiler.Compile(bundle);
        compiled.Procedure.Should().NotBeNull(string.Join("; ", compiled.Findings.Select(f => FindingTexts.Format(f, "en"))));
        return ScenarioRunner.Run(compiled.Procedure!, compiled.Procedure!.Scenarios.Single(), new ScenarioWorld(TestCalendars.Plain, TestPeople.All));
    }

    [Fact]
    public void Run_MessageSignalAndEndOfALinkedDossier_LeadTheWay()
        => Run(
            """
            <bpmn:startEvent id="start"/>
            <bpmn:intermediateCatchEvent id="cho"><bpmn:extensionElements><motcua:correlation key="data.hoTen"/></bpmn:extensionElements><bpmn:messageEventDefinition messageRef="m1"/></bpmn:intermediateCatchEvent>
            <bpmn:intermediateCatchEvent id="nghe"><bpmn:signalEventDefinition signalRef="s1"/></bpmn:intermediateCatchEvent>
            <bpmn:callActivity id="goi"><bpmn:extensionElements><motcua:linked procedure="9.000001"/></bpmn:extensionElements></bpmn:callActivity>
            <bpmn:endEvent id="end"/>
            """,
            "start cho nghe goi end",
            """
            { "name": { "vi": "Thử" }, "start": { "at": "2026-11-16T08:00:00+07:00", "data": { "hoTen": "An" } },
              "acts": [
                { "do": "message", "name": "traLoi", "key": "Bình", "refused": "messageNotExpected" },
                { "do": "message", "name": "traLoi", "key": "An", "data": { "so": 1 } },
                { "do": "signal", "name": "bao" },
                { "do": "linkedEnded", "step": "goi", "outcome": "stopped", "data": { "result": { "so": 2 } } } ],
              "expect": { "ended": "completed", "way": ["start", "cho", "nghe", "goi", "end"], "outcomes": { "goi": "stopped" } } }
            """).Deviations.Should().BeEmpty();

    [Fact]
    public void Run_StartByMessage_BeginsAtTheEvent()
        => Run(
            """<bpmn:startEvent id="nhan"><bpmn:messageEventDefinition messageRef="m1"/></bpmn:startEvent><bpmn:endEvent id="end"/>""",
            "nhan end",
            """
            { "name": { "vi": "Thử" }, "start": { "channel": "counter", "at": "2026-11-16T08:00:00+07:00", "step": "nhan", "payload": { "so": 1 } },
              "expect": { "ended": "completed" } }
            """).Deviations.Should().BeEmpty();

    [Fact]
    public void Run_LinkedEndWithoutACall_SaysSo()
        => Run(
            """<bpmn:startEvent id="start"/><bpmn:intermediateCatchEvent id="nghe"><bpmn:signalEventDefinition signalRef="s1"/></bpmn:intermediateCatchEvent><bpmn:endEvent id="end"/>""",
            "start nghe end",
            """
            { "name": { "vi": "Thử" }, "start": { "at": "2026-11-16T08:00:00+07:00" }, "acts": [ { "do": "linkedEnded", "step": "goi" } ], "expect": { } }
            """).Deviations.Single().Actual.Should().Contain("no linked dossier is waited for");
}
