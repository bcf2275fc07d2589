using System.Xml;

namespace MotCua.Engine.Bpmn.Reading;

/// <summary>Remembers the ids of the elements that are open while a file is read, so that a fault can name its element.</summary>
internal sealed class OpenElement
{
    private readonly List<string?> _ids = [];

    /// <summary>Id of the innermost open element that has one.</summary>
    public string? Id => _ids.FindLast(id => id is not null);

    /// <summary>The innermost open element at the end of a text that breaks off.</summary>
    public static string? At(string text)
    {
        var open = new OpenElement();
        try
        {
            using var reader = SafeReader.Open(text);
            for (var steps = 0; steps < BpmnLimits.Default.MaxNodes && reader.Read(); steps++)
            {
                open.See(reader);
            }
        }
        catch (XmlException)
        {
            // The text breaks off, as expected: what was open until then is the answer.
        }

        return open.Id;
    }

    /// <summary>Takes note of the node the reader stands on.</summary>
    public void See(XmlReader reader)
    {
        if (reader.NodeType is XmlNodeType.Element)
        {
            Cut(reader.Depth);
            _ids.Add(reader.GetAttribute("id"));
        }
        else if (reader.NodeType is XmlNodeType.EndElement)
        {
            Cut(reader.Depth);
        }
    }

    private void Cut(int depth)
    {
        if (_ids.Count > depth)
        {
            _ids.RemoveRange(depth, _ids.Count - depth);
        }
    }
}
