namespace Peiyu.Core.Interchange.Csv;

/// <summary>A CSV file that can be opened again for every reading: a path, or a stream that goes back to its start.</summary>
internal sealed class CsvFile
{
    private readonly Stream? _stream;
    private readonly string _path;

    internal CsvFile(string path) => _path = path;

    internal CsvFile(Stream stream, string name) => (_stream, _path) = (stream, name);

    internal string Name => Path.GetFileName(_path);

    internal string Stem => Path.GetFileNameWithoutExtension(_path).Trim();

    /// <summary>True: the reading must not close what the caller owns.</summary>
    internal bool LeaveOpen => _stream is not null;

    internal Stream Open()
    {
        if (_stream is null)
        {
            return InputFile.Open(_path);
        }

        _stream.Position = 0;
        return _stream;
    }
}
