using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.Storage;
using MotCua.Storage.Sqlite;

namespace MotCua.RuntimeHost.Shell.Storing;

/// <summary>Opens the store the operator chose; the only place that knows the adapters.</summary>
internal static class StoreOpener
{
    /// <exception cref="StartFailure">The store cannot be used; the message says why.</exception>
    public static async Task<IDocumentStore> OpenAsync(ServeOptions options, DataFolder folder)
    {
        try
        {
            return options.Storage switch
            {
                "sqlite" => await SqliteDocumentStore.OpenAsync(new SqliteStoreOptions { Folder = folder.Root, Collections = StoreCollections.All }),
                _ => throw new StartFailure($"Không có kiểu lưu trữ \"{options.Storage}\"."),
            };
        }
        catch (StoreTooNewException cause)
        {
            throw new StartFailure($"Dữ liệu trong {folder.Root} do phiên bản MotCua mới hơn tạo ra. Hãy dùng phiên bản đó hoặc mới hơn. ({cause.Message})", cause);
        }
        catch (StoreDamagedException cause)
        {
            throw new StartFailure($"Dữ liệu trong {folder.Root} bị hỏng hoặc không phải của MotCua. Hãy khôi phục từ bản sao lưu. ({cause.Message})", cause);
        }
        catch (StoreException cause)
        {
            throw new StartFailure($"Không mở được dữ liệu trong {folder.Root}. ({cause.Message})", cause);
        }
    }
}
