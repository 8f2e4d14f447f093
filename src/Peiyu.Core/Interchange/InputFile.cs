namespace Peiyu.Core.Interchange;

/// <summary>Opens files that people may have open in Excel or may not be allowed to read.</summary>
internal static class InputFile
{
    internal static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusals.NotFound(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusals.NotReadable(path, e);
        }
    }
}
