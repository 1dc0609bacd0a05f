// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/template.h"

#include "exchange/jsontext.h"
#include "exchange/markdownescape.h"
#include "exchange/markdownpieces.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestResult = qsizetype{32} * 1024 * 1024;
constexpr int deepest = 32;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

enum class PieceKind { Text, Value, Section, Inverted, Close, Comment };

struct Piece {
    PieceKind kind = PieceKind::Text;
    QString words; // the text, or a name
    QString filter;
    qsizetype line = 1;
    qsizetype end = 0; // of a section: the index of its close
};

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.isBool() ? (value.toBool() ? u"true"_s : QString()) : value.toString();
}

using Filter = QString (*)(const QString &);

struct NamedFilter {
    QLatin1StringView name;
    Filter apply;
};

constexpr auto filters = std::to_array<NamedFilter>({
    {""_L1, [](const QString &text) { return escapeMarkdown(withLineFeeds(text), MarkdownSpot::Inline); }},
    {"raw"_L1, [](const QString &text) { return text; }},
    {"lines"_L1, [](const QString &text) { return MarkdownPieces::verbatim(text, u"> "_s).chopped(1); }},
    {"line"_L1, [](const QString &text) { return escapeMarkdown(text.simplified(), MarkdownSpot::Line); }},
    {"json"_L1, [](const QString &text) { return jsonText(text); }},
    {"tag"_L1, [](const QString &text) { return MarkdownPieces::tagWord(text); }},
    {"upper"_L1, [](const QString &text) { return escapeMarkdown(text.toUpper(), MarkdownSpot::Inline); }},
    {"lower"_L1, [](const QString &text) { return escapeMarkdown(text.toLower(), MarkdownSpot::Inline); }},
});

const NamedFilter *filterOf(const QString &name)
{
    const auto *const found = std::ranges::find(filters, name, &NamedFilter::name);
    return found == filters.end() ? nullptr : found;
}

// Parses as it stands, one piece after the other.
class Parser
{
public:
    Parser(const QString &text, const QString &name) : m_text(text), m_name(name) {}

    Result<std::vector<Piece>> pieces()
    {
        while (m_at < m_text.size()) {
            const qsizetype open = m_text.indexOf("{{"_L1, m_at);
            addText(open < 0 ? m_text.size() : open);
            if (open < 0)
                break;
            if (const Result<void> taken = takePlace(); !taken)
                return std::unexpected(taken.error());
        }
        if (!m_open.empty()) {
            return wrong(Words::tr("{{#%1}} is not closed").arg(m_pieces[m_open.back()].words),
                         m_pieces[m_open.back()].line);
        }
        return std::move(m_pieces);
    }

private:
    std::unexpected<Error> wrong(const QString &what, qsizetype line) const
    {
        return failure(ErrorKind::BadFormat, m_name, Words::tr("line %1: %2").arg(line).arg(what));
    }

    [[nodiscard]] qsizetype lineAt(qsizetype at) const { return QStringView(m_text).first(at).count(u'\n') + 1; }

    void addText(qsizetype end)
    {
        if (end > m_at)
            m_pieces.push_back({.kind = PieceKind::Text, .words = m_text.mid(m_at, end - m_at), .line = 0});
        m_at = end;
    }

    Result<void> takePlace()
    {
        const qsizetype line = lineAt(m_at);
        const bool isRaw = QStringView(m_text).sliced(m_at).startsWith(u"{{{"_s);
        const QString closing = isRaw ? u"}}}"_s : u"}}"_s;
        const qsizetype start = m_at + closing.size();
        const qsizetype end = m_text.indexOf(closing, start);
        if (end < 0)
            return wrong(Words::tr("“{{” without “}}”"), line);
        QString words = m_text.mid(start, end - start).trimmed();
        Piece piece{.kind = PieceKind::Value, .line = line};
        constexpr QStringView signs = u"#^/!";
        const qsizetype sign = words.isEmpty() || isRaw ? -1 : signs.indexOf(words.front());
        if (sign >= 0) {
            constexpr std::array kinds{PieceKind::Section, PieceKind::Inverted, PieceKind::Close, PieceKind::Comment};
            piece.kind = kinds[size_t(sign)];
            words = words.sliced(1).trimmed();
        }
        piece.words = words.section(u'|', 0, 0).trimmed();
        piece.filter = isRaw ? u"raw"_s : words.section(u'|', 1).trimmed();
        m_at = end + closing.size();
        if (piece.kind == PieceKind::Value && !filterOf(piece.filter))
            return wrong(Words::tr("there is no filter “%1”").arg(piece.filter), line);
        if (piece.kind != PieceKind::Value)
            leaveNoBlankLine(start - closing.size());
        return add(piece);
    }

    // A line that holds nothing but this goes with its end.
    void leaveNoBlankLine(qsizetype start)
    {
        const qsizetype lineStart = m_text.lastIndexOf(u'\n', start - 1) + 1;
        const qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
        const QStringView before = QStringView(m_text).sliced(lineStart, start - lineStart);
        const QStringView after = QStringView(m_text).sliced(m_at, (lineEnd < 0 ? m_text.size() : lineEnd) - m_at);
        if (!before.trimmed().isEmpty() || !after.trimmed().isEmpty())
            return;
        m_at = lineEnd < 0 ? m_text.size() : lineEnd + 1;
        if (!before.isEmpty() && !m_pieces.empty() && m_pieces.back().kind == PieceKind::Text)
            m_pieces.back().words.chop(before.size());
    }

    Result<void> add(const Piece &piece)
    {
        if (piece.kind == PieceKind::Comment)
            return {};
        if (piece.kind == PieceKind::Close) {
            if (m_open.empty() || m_pieces[m_open.back()].words != piece.words)
                return wrong(Words::tr("{{/%1}} closes nothing").arg(piece.words), piece.line);
            m_pieces[m_open.back()].end = qsizetype(m_pieces.size());
            m_open.pop_back();
        }
        m_pieces.push_back(piece);
        if (piece.kind == PieceKind::Section || piece.kind == PieceKind::Inverted)
            m_open.push_back(m_pieces.size() - 1);
        return m_open.size() > deepest ? Result<void>(wrong(Words::tr("sections within too many others"), piece.line))
                                       : Result<void>();
    }

    const QString &m_text;
    const QString &m_name;
    qsizetype m_at = 0;
    std::vector<Piece> m_pieces;
    std::vector<size_t> m_open;
};

class Renderer
{
public:
    Renderer(const std::vector<Piece> &pieces, const QJsonObject &values) : m_pieces(&pieces), m_items{values} {}

    bool render() { return render(0, qsizetype(m_pieces->size())); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    // Innermost first; the first part of a dotted name says where, the others lead on from there.
    [[nodiscard]] QJsonValue value(const QString &name) const
    {
        if (name == "."_L1)
            return m_items.back();
        const QStringList parts = name.split(u'.');
        for (size_t i = m_items.size(); i-- > 0;) {
            const QJsonObject object = m_items[i].toObject();
            if (!object.contains(parts.first()))
                continue;
            QJsonValue found = object.value(parts.first());
            for (const QString &part : parts.sliced(1))
                found = found.toObject().value(part);
            return found;
        }
        return QJsonValue::Undefined;
    }

    static bool isEmpty(const QJsonValue &value)
    {
        return value.isArray()    ? value.toArray().isEmpty()
               : value.isObject() ? value.toObject().isEmpty()
                                  : textOf(value).isEmpty();
    }

    bool section(const Piece &piece, qsizetype begin)
    {
        const QJsonValue found = value(piece.words);
        if (isEmpty(found) != (piece.kind == PieceKind::Inverted))
            return true;
        if (piece.kind == PieceKind::Inverted)
            return render(begin, piece.end);
        const QJsonArray items = found.isArray() ? found.toArray() : QJsonArray{found};
        for (const QJsonValue &item : items) {
            m_items.push_back(item);
            const bool isDone = render(begin, piece.end);
            m_items.pop_back();
            if (!isDone)
                return false;
        }
        return true;
    }

    bool render(qsizetype begin, qsizetype end)
    {
        for (qsizetype i = begin; i < end && m_text.size() <= longestResult; ++i) {
            const Piece &piece = (*m_pieces)[size_t(i)];
            if (piece.kind == PieceKind::Text) {
                m_text += piece.words;
            } else if (piece.kind == PieceKind::Value) {
                m_text += filterOf(piece.filter)->apply(textOf(value(piece.words)));
            }
            if (piece.kind != PieceKind::Section && piece.kind != PieceKind::Inverted)
                continue;
            if (!section(piece, i + 1))
                return false;
            i = piece.end;
        }
        return m_text.size() <= longestResult;
    }

    const std::vector<Piece> *m_pieces;
    std::vector<QJsonValue> m_items;
    QString m_text;
};

} // namespace

Result<QString> renderTemplate(const QString &text, const QJsonObject &values, const QString &name)
{
    const QString lines = withLineFeeds(text);
    return Parser(lines, name).pieces().and_then([&](const std::vector<Piece> &pieces) -> Result<QString> {
        Renderer renderer(pieces, values);
        if (!renderer.render())
            return failure(ErrorKind::TooLarge, name);
        return renderer.text();
    });
}
