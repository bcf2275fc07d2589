namespace MotCua.RuntimeHost.Cli;

/// <summary>What the program can be told, in Vietnamese, or in English with <c>--help en</c>.</summary>
internal static class Help
{
    public static async Task<int> ShowAsync(string[] args)
    {
        await Console.Out.WriteLineAsync(args is [_, "en", ..] ? English : Vietnamese);
        return 0;
    }

    private const string Vietnamese = """
        MotCua: một cửa cho thủ tục hành chính.   (English: --help en)

        Cách dùng: MotCua.RuntimeHost [lệnh] [tùy chọn]

        serve (mặc định)                   chạy cổng dịch vụ công, bàn làm việc và trang quản trị
          --urls <địa chỉ>                 nơi lắng nghe, mặc định http://localhost:5080; nhiều địa chỉ cách nhau bằng ;
          --data <thư mục>                 nơi giữ dữ liệu, mặc định thư mục data
          --keys <thư mục>                 nơi giữ khóa mã hoá và khóa ký, ngoài thư mục dữ liệu; mặc định <dữ liệu>-keys
          --storage sqlite                 kiểu lưu trữ
          --clock <giờ>                    giờ thử nghiệm, ví dụ 2026-11-20T10:00:00+07:00; chỉ khi phát triển
          --allow-http                     cho phép HTTP thường khi chạy thật (khi có máy chủ TLS phía trước)
        validate <thư mục|zip>             kiểm tra một thủ tục như khi công bố và chạy các kịch bản; mã kết thúc 1 khi có lỗi
          --data <thư mục>                 tổ chức và lịch trong dữ liệu; mặc định là của dữ liệu mẫu
          --json | --sarif                 kết quả dạng JSON hoặc SARIF 2.1.0, cho quy trình Git
          --lang vi|en                     ngôn ngữ của báo cáo
        simulate <thư mục|zip>             mô phỏng hồ sơ đi qua thủ tục: thời gian, tỷ lệ đúng hạn, mức bận, nút thắt; Ctrl+C cho kết quả đến lúc đó (mã 130)
          --settings <tệp json>            số hồ sơ đến, cán bộ, thời gian làm, xác suất; xem engine/docs/simulation.md
          --compare <thư mục|zip>          so với bản khác, cùng hồ sơ và cùng ngẫu nhiên
          --dossiers <n> --replications <n> --seed <n>
          --data <thư mục>                 tổ chức và lịch trong dữ liệu; mặc định là của dữ liệu mẫu
          --json, --lang vi|en             kết quả dạng JSON; ngôn ngữ của bảng
        import <thư mục|zip> [--note …]    công bố một thủ tục
        export <mã thủ tục> <tệp zip>      ghi phiên bản đang có hiệu lực ra tệp
        verify-history                     kiểm tra lịch sử hồ sơ có bị sửa, xóa, đổi thứ tự hay cắt đuôi; mã kết thúc 1 khi có sai lệch
          --seals <tệp|thư mục>            so với các dấu niêm đã xuất và cất ở nơi khác
          --public-key <tệp pem>           khóa công khai để kiểm tra chữ ký; mặc định lấy trong thư mục khóa
          --export-seals <tệp>             ghi mọi dấu niêm ra tệp thay vì kiểm tra
          --lang vi|en                     ngôn ngữ của báo cáo
        migrate <mã thủ tục> --to <số phiên bản> [--from …] [--mapping <tệp json>] --dry-run | --execute --reason …
                                           thử hoặc chuyển hồ sơ đang chạy sang phiên bản khác
        user add <tên đăng nhập> --name … --identity … --phone … --roles … [--unit … --position …] [--password …]
        user enable|disable <tên đăng nhập>
        user reset-password <tên đăng nhập> [--password …]
          import, export, verify-history và user nhận --data, --keys và --storage như serve
        """;

    private const string English = """
        MotCua: a one-stop shop for administrative procedures.   (Tiếng Việt: --help)

        Usage: MotCua.RuntimeHost [verb] [options]

        serve (default)                    runs the portal, the officers' desk and the administration
          --urls <addresses>               where to listen, default http://localhost:5080; several separated by ;
          --data <folder>                  where data are kept, default the folder data
          --keys <folder>                  where encryption and signing keys are kept, outside the data; default <data>-keys
          --storage sqlite                 storage adapter
          --clock <instant>                test time, e.g. 2026-11-20T10:00:00+07:00; Development only
          --allow-http                     permits plain HTTP in Production (behind a TLS proxy)
        validate <folder|zip>              checks a procedure as publishing does and runs its scenarios; exit code 1 when there are errors
          --data <folder>                  organisation and calendar of these data; default: those of the seed
          --json | --sarif                 the findings as JSON or SARIF 2.1.0, for pipelines
          --lang vi|en                     language of the report
        simulate <folder|zip>              simulates dossiers going through: lead time, share on time, utilisation, bottleneck; Ctrl+C gives what is known so far (exit code 130)
          --settings <json file>           arrivals, officers, service times, probabilities; see engine/docs/simulation.md
          --compare <folder|zip>           compares with another version under the same arrivals and the same chance
          --dossiers <n> --replications <n> --seed <n>
          --data <folder>                  organisation and calendar of these data; default: those of the seed
          --json, --lang vi|en             the result as JSON; language of the table
        import <folder|zip> [--note …]     publishes a procedure
        export <procedure code> <zip>      writes the version in force
        verify-history                     checks whether histories were altered, removed, reordered or cut; exit code 1 when they were
          --seals <file|folder>            compares with seals exported and kept elsewhere
          --public-key <pem file>          checks the seals' signatures; default: the one in the key folder
          --export-seals <file>            writes all seals to a file instead of checking
          --lang vi|en                     language of the report
        migrate <procedure code> --to <version number> [--from …] [--mapping <json file>] --dry-run | --execute --reason …
                                           tries or brings running dossiers over to another version
        user add <user name> --name … --identity … --phone … --roles … [--unit … --position …] [--password …]
        user enable|disable <user name>
        user reset-password <user name> [--password …]
          import, export, verify-history and user take --data, --keys and --storage as serve does
        """;
}
