using MotCua.Engine.Model;
using MotCua.Testing.Procedures;

namespace MotCua.RuntimeHost.Tests.Dossiers.Links;

/// <summary>Procedures that speak with each other, drawn by hand: each a real bundle.</summary>
internal static class LinkProcedures
{
    private const string Message = """<bpmn:message id="m1" name="traLoi"/><bpmn:signal id="s1" name="ngungNhan"/>""";

    /// <summary>Waits at "cho" for the message "traLoi" with the key data.hoTen, then at "sau".</summary>
    public static ProcedureBundle Waiting(string code) => Bundle(code, "an-hoa", """
        <bpmn:startEvent id="start"><bpmn:extensionElements><motcua:status code="Registered"/></bpmn:extensionElements></bpmn:startEvent>
        <bpmn:intermediateCatchEvent id="cho"><bpmn:extensionElements><motcua:correlation key="data.hoTen"/></bpmn:extensionElements><bpmn:messageEventDefinition messageRef="m1"/></bpmn:intermediateCatchEvent>
        """ + Task("sau") + """<bpmn:endEvent id="end"/>""", "start cho sau end");

    /// <summary>Works at "truoc" before it waits as <see cref="Waiting"/> does.</summary>
    public static ProcedureBundle WaitingLater(string code) => Bundle(code, "an-hoa", """
        <bpmn:startEvent id="start"><bpmn:extensionElements><motcua:status code="Registered"/></bpmn:extensionElements></bpmn:startEvent>
        """ + Task("truoc") + """
        <bpmn:intermediateCatchEvent id="cho"><bpmn:extensionElements><motcua:correlation key="data.hoTen"/></bpmn:extensionElements><bpmn:messageEventDefinition messageRef="m1"/></bpmn:intermediateCatchEvent>
        """ + Task("sau") + """<bpmn:endEvent id="end"/>""", "start truoc cho sau end");

    /// <summary>Throws "traLoi" with the key data.hoTen and {soTo} at its start.</summary>
    public static ProcedureBundle Sending(string code) => Bundle(code, "an-hoa", """
        <bpmn:startEvent id="start"><bpmn:extensionElements><motcua:status code="Registered"/></bpmn:extensionElements></bpmn:startEvent>
        <bpmn:intermediateThrowEvent id="gui"><bpmn:extensionElements><motcua:correlation key="data.hoTen"/><motcua:payload expression="{soTo: data.soTo, data: {hoTen: data.hoTen}}"/></bpmn:extensionElements><bpmn:messageEventDefinition messageRef="m1"/></bpmn:intermediateThrowEvent>
        """ + Task("sau") + """<bpmn:endEvent id="end"/>""", "start gui sau end");

    /// <summary>Begins on the message "traLoi" with the key hoTen of what it carries; then "xuLy".</summary>
    public static ProcedureBundle BegunByMessage(string code) => Bundle(code, "ben-nua", """
        <bpmn:startEvent id="nhan"><bpmn:extensionElements><motcua:correlation key="data.hoTen"/></bpmn:extensionElements><bpmn:messageEventDefinition messageRef="m1"/></bpmn:startEvent>
        """ + Task("xuLy", "ben-nua.kt") + """<bpmn:endEvent id="end"/>""", "nhan xuLy end");

    /// <summary>Waits at "cho" for the signal "ngungNhan", then at "sau".</summary>
    public static ProcedureBundle Listening(string code) => Bundle(code, "an-hoa", """
        <bpmn:startEvent id="start"><bpmn:extensionElements><motcua:status code="Registered"/></bpmn:extensionElements></bpmn:startEvent>
        <bpmn:intermediateCatchEvent id="cho"><bpmn:signalEventDefinition signalRef="s1"/></bpmn:intermediateCatchEvent>
        """ + Task("sau") + """<bpmn:endEvent id="end"/>""", "start cho sau end");

    /// <summary>Begins on the signal "ngungNhan"; then "xuLy".</summary>
    public static ProcedureBundle BegunBySignal(string code) => Bundle(code, "ben-nua", """
        <bpmn:startEvent id="nhan"><bpmn:signalEventDefinition signalRef="s1"/></bpmn:startEvent>
        """ + Task("xuLy", "ben-nua.kt") + """<bpmn:endEvent id="end"/>""", "nhan xuLy end");

    /// <summary>Calls a procedure of another agency with hoTen and ngay; after that "sau", whose name is not important.</summary>
    public static ProcedureBundle Calling(string code, string called, string unit = "ben-nua") => Bundle(code, "an-hoa", $"""
        <bpmn:startEvent id="start"><bpmn:extensionElements><motcua:status code="Registered"/></bpmn:extensionElements></bpmn:startEvent>
        <bpmn:callActivity id="goi"><bpmn:extensionElements><motcua:linked procedure="{called}" unit="{unit}"/><motcua:input name="hoTen" expression="data.hoTen"/><motcua:input name="ngay" expression="data.ngay"/></bpmn:extensionElements></bpmn:callActivity>
        """ + Task("sau") + """<bpmn:endEvent id="end"/>""", "start goi sau end");

    /// <summary>A procedure of Bến Nứa: "xuLy", then its end hands back {soQuyetDinh, ngay}.</summary>
    public static ProcedureBundle Called(string code) => Bundle(code, "ben-nua", """
        <bpmn:startEvent id="start"/>
        """ + Task("xuLy", "ben-nua.kt", """<motcua:allow operations="stop"/><motcua:status code="Processing"/>""") + """
        <bpmn:endEvent id="end"><bpmn:extensionElements><motcua:output name="result" expression="{soQuyetDinh: &quot;QD-&quot; + data.hoTen, ngay: data.ngay}"/></bpmn:extensionElements></bpmn:endEvent>
        """, "start xuLy end");

    private static ProcedureBundle Bundle(string code, string unit, string elements, string way) => Procedure.Named(code)
        .Facts(f => f with { Code = code, Unit = unit, Channels = [IntakeChannel.Portal, IntakeChannel.Counter] })
        .Start().End()
        .Build()
        .WithText("process.bpmn", Xml(elements, way));

    private static string Task(string id, string unit = "an-hoa.kt-ht-dt", string more = "") =>
        $"""<bpmn:userTask id="{id}" name="{id}"><bpmn:extensionElements><motcua:assign role="Handler" unit="{unit}"/>{more}</bpmn:extensionElements></bpmn:userTask>""";

    private static string Xml(string elements, string way)
    {
        var ids = way.Split(' ');
        var flows = string.Concat(ids.Zip(ids.Skip(1), (from, to) => $"""<bpmn:sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}"/>"""));
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:motcua="urn:motcua:bpmn:1" id="definitions" targetNamespace="urn:motcua:test">
            {Message}<bpmn:process id="process" isExecutable="true">{elements}{flows}</bpmn:process></bpmn:definitions>
            """;
    }
}
