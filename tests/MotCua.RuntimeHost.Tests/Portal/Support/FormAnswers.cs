using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace MotCua.RuntimeHost.Tests.Portal.Support;

/// <summary>What a browser would post of a form: its controls as they stand, some of them answered anew, files chosen,
/// one button pressed.</summary>
public sealed class FormAnswers
{
    private readonly List<KeyValuePair<string, string>> values;
    private readonly List<(string Name, string FileName, byte[] Content)> files = [];

    public FormAnswers(IHtmlFormElement form) => values = [.. Standing(form)];

    /// <summary>Answers a question; the control's hidden companion stays, as in a browser.</summary>
    public FormAnswers With(string name, string value)
    {
        values.RemoveAll(pair => pair.Key == name && pair.Value.Length > 0);
        values.Add(KeyValuePair.Create(name, value));
        return this;
    }

    public FormAnswers WithFile(string name, string fileName, byte[] content)
    {
        files.Add((name, fileName, content));
        return this;
    }

    /// <summary>Presses a button that has a name.</summary>
    public FormAnswers Pressing(string name, string value)
    {
        values.Add(KeyValuePair.Create(name, value));
        return this;
    }

    public string? Value(string name) => values.LastOrDefault(pair => pair.Key == name).Value;

    public MultipartFormDataContent ToContent()
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in values)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, fileName, bytes) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(part, name, fileName);
        }

        return content;
    }

    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "file" or "submit" or "button" }:
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }:
                    break;
                case IHtmlInputElement input:
                    yield return KeyValuePair.Create(input.Name!, input.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return KeyValuePair.Create(select.Name!, select.Value ?? "");
                    break;
                case IHtmlTextAreaElement area:
                    yield return KeyValuePair.Create(area.Name!, area.Value);
                    break;
            }
        }
    }
}
