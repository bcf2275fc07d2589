using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>What must hold before the program works on dossiers: their history is in the form it knows, and the keys that
/// belong to it are there. A new master key over old data would make every dossier unreadable without a word.</summary>
internal sealed class HistoryStart(IDocumentStore store, KeyFolder folder)
{
    /// <exception cref="StartFailure">It does not hold; the message says what to do.</exception>
    public async Task CheckAsync(CancellationToken ct = default)
    {
        if ((await store.ReadHeadsAsync(DossierCollections.UnchainedStream, null, 1, ct)).Count > 0)
        {
            throw new StartFailure(
                "Dữ liệu do một bản thử nghiệm trước đây tạo ra: lịch sử hồ sơ chưa được nối chuỗi và không đọc được nữa. "
                + "Hãy dùng thư mục dữ liệu mới (--data) hoặc xóa thư mục cũ. "
                + "(Data of an earlier preview: the history is not chained. Use a new data folder.)");
        }

        var sample = await store.QueryAsync(new DocumentQuery { Collection = DossierCollections.DossierKeys, Limit = 1 }, ct);
        if (sample.Items.Count == 0)
        {
            return;
        }

        if (!folder.HasMasterKey)
        {
            throw new StartFailure(
                $"Thiếu khóa {folder.FullName(KeyFolder.MasterFile)}: không có khóa này thì không đọc được hồ sơ nào. "
                + "Hãy khôi phục thư mục khóa từ bản sao lưu hoặc chỉ đúng nơi bằng --keys.");
        }

        if (folder.Master.Unwrap(sample.Items[0].Read<DossierKeyDocument>()) is null)
        {
            throw new StartFailure($"Khóa trong {folder.Path} không thuộc về dữ liệu này. Hãy chỉ đúng thư mục khóa bằng --keys.");
        }
    }
}
