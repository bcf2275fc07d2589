using System.Text;

namespace MotCua.RuntimeHost.Workers.Scripts;

/// <summary>Drains a process's standard error and keeps the first and bounded part of it: a crash says first what it is.</summary>
internal sealed class StandardErrorTail
{
    private const int MostBytes = 4096;
    private readonly Task<string> text;

    public StandardErrorTail(Stream errors) => text = DrainAsync(errors);

    /// <summary>All that was kept, when the process has ended.</summary>
    public Task<string> TextAsync() => text;

    private static async Task<string> DrainAsync(Stream errors)
    {
        var kept = new MemoryStream();
        var buffer = new byte[4096];
        try
        {
            int read;
            while ((read = await errors.ReadAsync(buffer)) > 0)
            {
                kept.Write(buffer, 0, (int)Math.Min(read, MostBytes - kept.Length));
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            // The process is gone; what came is kept.
        }

        return Encoding.UTF8.GetString(kept.ToArray()).Trim();
    }
}
