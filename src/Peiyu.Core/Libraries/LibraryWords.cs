using Peiyu.Core.Data;

namespace Peiyu.Core.Libraries;

/// <summary>What decisions are called.</summary>
public static class LibraryWords
{
    extension(LibraryVerdict verdict)
    {
        public string Word => verdict switch
        {
            LibraryVerdict.Enter => "入库",
            LibraryVerdict.Leave => "出库",
            LibraryVerdict.RefuseEntry => "不入库",
            _ => "留库",
        };

        /// <summary>What takes the decision back: one that says how it stood before, so that the proposal may come again.</summary>
        public LibraryVerdict Opposite => verdict is LibraryVerdict.Enter or LibraryVerdict.RefuseEntry
            ? LibraryVerdict.Leave
            : LibraryVerdict.Enter;
    }
}
