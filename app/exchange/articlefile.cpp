// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articlefile.h"

#include "exchange/articlebody.h"
#include "exchange/frontmatter.h"
#include "exchange/isotime.h"
#include "text/canonicaltext.h"
#include "time/edtf.h"

#include <QFileInfo>
#include <QHash>

namespace
{

using namespace Qt::StringLiterals;

struct TextField {
    QLatin1StringView key;
    QString Article::*member;
};

// In the order in which they are written, empty or not.
constexpr auto textFields = std::to_array<TextField>({
    {"title"_L1, &Article::title},
    {"outlet"_L1, &Article::outlet},
    {"author"_L1, &Article::author},
    {"published"_L1, &Article::published},
    {"url"_L1, &Article::url},
    {"language"_L1, &Article::language},
    {"source"_L1, &Article::source},
});

QString filledLine(QLatin1StringView key, const QString &value)
{
    return value.isEmpty() ? QString() : frontMatterLine(key, value);
}

// Hands out the fields one by one, and knows which nobody asked for.
class Fields
{
    Q_DECLARE_TR_FUNCTIONS(ArticleFile)

public:
    Fields(const FrontMatter &block, const QString &path) : m_path(path)
    {
        for (const FrontMatter::Field &field : block.fields) {
            if (m_values.contains(field.key))
                reject(field.line, tr("“%1” comes twice").arg(field.key));
            m_values.insert(field.key, field);
        }
        if (!block.strayLines.isEmpty())
            reject(block.strayLines.first(), tr("not a field"));
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_values.contains(key); }

    QString take(QLatin1StringView key) { return m_values.take(key).value; }

    std::optional<qint64> takeNumber(QLatin1StringView key, qint64 smallest)
    {
        const FrontMatter::Field field = m_values.take(key);
        if (field.value.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const qint64 number = field.value.toLongLong(&isNumber);
        if (!isNumber || number < smallest)
            reject(field.line, tr("“%1” is not a number that fits").arg(key));
        return number;
    }

    qint64 takeTime(QLatin1StringView key)
    {
        const FrontMatter::Field field = m_values.take(key);
        const std::optional<qint64> time = fromIsoTime(field.value);
        if (!field.value.isEmpty() && !time)
            reject(field.line, tr("“%1” is not a time").arg(key));
        return time.value_or(0);
    }

    QString takeDate(QLatin1StringView key)
    {
        const FrontMatter::Field field = m_values.take(key);
        if (!field.value.isEmpty() && !Edtf::isValid(field.value))
            reject(field.line, tr("“%1” is not a date in EDTF").arg(key));
        return field.value;
    }

    [[nodiscard]] Result<void> finish()
    {
        for (const FrontMatter::Field &field : std::as_const(m_values))
            reject(field.line, tr("unknown key “%1”").arg(field.key));
        if (m_reason.isEmpty())
            return {};
        return failure(ErrorKind::BadFormat, m_path, tr("line %1: %2").arg(m_line).arg(m_reason));
    }

private:
    // Of several, the first in the file.
    void reject(qsizetype line, const QString &reason)
    {
        if (m_reason.isEmpty() || line < m_line) {
            m_line = line;
            m_reason = reason;
        }
    }

    QHash<QString, FrontMatter::Field> m_values;
    QString m_path;
    QString m_reason;
    qsizetype m_line = 0;
};

Article takeArticle(Fields &fields, const QString &name)
{
    Article article;
    article.name = name;
    article.uuid = fields.take("uuid"_L1);
    article.published = fields.takeDate("published"_L1);
    for (const TextField &field : textFields) {
        if (field.key != "published"_L1)
            article.*field.member = fields.take(field.key);
    }
    return article;
}

// "003.v2" says version 2 of "003".
QString stemOf(const QString &path)
{
    return QFileInfo(path).completeBaseName().section(u'.', 0, 0);
}

} // namespace

QByteArray writeArticleFile(const ArticleFile &file)
{
    QString text = u"---\n"_s + frontMatterLine("name"_L1, file.name);
    if (file.article) {
        for (const TextField &field : textFields)
            text += frontMatterLine(field.key, *file.article.*field.member);
        text += filledLine("uuid"_L1, file.article->uuid);
    }
    if (file.position)
        text += frontMatterLine("position"_L1, QString::number(*file.position));
    if (file.version.number != 1)
        text += frontMatterLine("version"_L1, QString::number(file.version.number));
    text += filledLine("version_uuid"_L1, file.version.uuid);
    if (file.version.imported != 0)
        text += frontMatterLine("imported"_L1, isoTime(file.version.imported));
    text += u"---\n\n"_s + writeBody(file.version.text, file.version.blocks);
    return text.toUtf8();
}

Result<ArticleFile> readArticleFile(const QByteArray &bytes, const QString &path)
{
    const Result<QString> decoded = decodeText(bytes, path, maxArticleFileBytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    // Not canonical as a whole: front matter may hold any string.
    const QString whole = withLineFeeds(*decoded);
    const std::optional<FrontMatter> block = readFrontMatter(whole);
    if (!block) {
        return failure(ErrorKind::BadFormat, path,
                       QCoreApplication::translate("ArticleFile", "line 1: no front matter"));
    }
    QStringView body = QStringView(whole).sliced(block->bodyStart);
    if (body.startsWith(u'\n'))
        body = body.sliced(1);

    Fields fields(*block, path);
    ArticleFile file;
    file.name = fields.take("name"_L1);
    if (file.name.isEmpty())
        file.name = stemOf(path);
    file.version.number = fields.takeNumber("version"_L1, 1).value_or(1);
    file.position = fields.takeNumber("position"_L1, std::numeric_limits<qint64>::min());
    file.version.uuid = fields.take("version_uuid"_L1);
    file.version.imported = fields.takeTime("imported"_L1);
    if (file.version.number == 1 || fields.has("title"_L1))
        file.article = takeArticle(fields, file.name);
    if (const Result<void> finished = fields.finish(); !finished)
        return std::unexpected(finished.error());
    ArticleBody read = readBody(body);
    if (read.text.isEmpty())
        return failure(ErrorKind::Empty, path);
    file.version.text = std::move(read.text);
    file.version.blocks = std::move(read.blocks);
    file.version.sha256 = textHash(file.version.text);
    return file;
}
