using System.Xml.Linq;

namespace MotCua.Engine.Bpmn;

/// <summary>The XML namespaces of a process file.</summary>
public static class BpmnNamespaces
{
    /// <summary>BPMN 2.0 semantic model.</summary>
    public static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /// <summary>BPMN diagram interchange.</summary>
    public static readonly XNamespace Di = "http://www.omg.org/spec/BPMN/20100524/DI";

    /// <summary>Diagram common.</summary>
    public static readonly XNamespace Dc = "http://www.omg.org/spec/DD/20100524/DC";

    /// <summary>Diagram interchange.</summary>
    public static readonly XNamespace DiagramDi = "http://www.omg.org/spec/DD/20100524/DI";

    /// <summary>Our extension elements, prefix <c>motcua</c>.</summary>
    public static readonly XNamespace MotCua = "urn:motcua:bpmn:1";
}
