// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/filetransfer.h"

#include "server/gateway/httpanswer.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

namespace Baton::Server {

namespace {

namespace asio = boost::asio;
using boost::system::error_code;

constexpr qsizetype pieceBytes = 64 * 1024;
constexpr qsizetype beginningBytes = 64;
/// Slower than this over the whole of a body is no network but somebody who holds a place.
constexpr qint64 slowestBytesPerSecond = 16 * 1024;
constexpr qsizetype discardBesideBody = 1024 * 1024;

} // namespace

FileTransfer::FileTransfer(Wire wire, Connections &shared, QByteArray moreFields)
    : m_wire(std::move(wire))
    , m_shared(shared)
    , m_moreFields(std::move(moreFields))
{}

FileTransfer::~FileTransfer() = default;

void FileTransfer::receive(UploadRequest request, const QByteArray &begun)
{
    m_left = request.size;
    if (request.size > m_shared.settings.attachmentBytes)
        return refuseWith(Code::TooLarge);
    m_buffer = begun;
    m_wire.expectWithin(m_shared.settings.messageWithin);
    m_shared.files->admit(request, [own = shared_from_this(), io = m_shared.io](const Result<UploadTicket> &ticket) {
        asio::post(*io, [own, ticket] { own->admitted(ticket); });
    });
}

void FileTransfer::admitted(const Result<UploadTicket> &ticket)
{
    if (ticket)
        m_ticket = *ticket;
    if (m_isOver)
        return abandon();
    if (!ticket)
        return refuseWith(ticket.error().code);
    m_file.setFileName(m_ticket->path);
    if (!m_file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return refuseWith(Code::Overloaded);
    m_until = Connection::Clock::now() + m_shared.settings.messageWithin
        + std::chrono::seconds(m_left / slowestBytesPerSecond);
    const QByteArray begun = m_buffer.left(qMin<qint64>(m_left, m_buffer.size()));
    m_buffer.resize(pieceBytes);
    take(begun);
}

void FileTransfer::readMore()
{
    const auto left = std::chrono::duration_cast<Millis>(m_until - Connection::Clock::now());
    m_wire.expectWithin(std::clamp(left, Millis(0), m_shared.settings.messageWithin));
    const auto wanted = std::size_t(qMin<qint64>(m_left, pieceBytes));
    m_wire.socket.async_read_some(
        asio::buffer(m_buffer.data(), wanted),
        [own = shared_from_this(), alive = m_wire.connection.lock()](error_code error, std::size_t count) {
            if (own->m_isOver)
                return;
            if (error)
                return own->m_wire.end();
            own->take(QByteArray::fromRawData(own->m_buffer.constData(), qsizetype(count)));
        });
}

void FileTransfer::take(const QByteArray &bytes)
{
    if (m_beginning.size() < beginningBytes)
        m_beginning += bytes.left(beginningBytes - m_beginning.size());
    m_hash.addData(bytes);
    if (m_file.write(bytes) != bytes.size())
        return refuseWith(Code::Overloaded); // the disk is full
    m_left -= bytes.size();
    if (m_left > 0)
        return readMore();
    finish();
}

void FileTransfer::finish()
{
    if (!m_file.flush())
        return refuseWith(Code::Overloaded);
    m_file.close();
    m_wire.expectWithin(m_shared.settings.messageWithin);
    const UploadTicket ticket = *std::exchange(m_ticket, std::nullopt);
    m_shared.files->finish(ticket, {m_hash.result(), m_beginning},
                           [own = shared_from_this(), io = m_shared.io](const Result<Attachment> &stored) {
                               asio::post(*io, [own, stored] {
                                   if (own->m_isOver)
                                       return;
                                   if (!stored)
                                       return own->refuseWith(stored.error().code);
                                   const auto answer = own->m_wire.answer;
                                   answer(storedAnswer(*stored, own->m_moreFields), discardBesideBody);
                               });
                           });
}

void FileTransfer::send(const AttachmentId &id, const QByteArray &token, bool withBody)
{
    m_wire.expectWithin(m_shared.settings.messageWithin);
    m_shared.files->find(id, token,
                         [own = shared_from_this(), io = m_shared.io, withBody](const Result<StoredFile> &file) {
                             asio::post(*io, [own, file, withBody] { own->found(file, withBody); });
                         });
}

void FileTransfer::found(const Result<StoredFile> &file, bool withBody)
{
    if (m_isOver)
        return;
    if (!file)
        return refuseWith(file.error().code);
    m_file.setFileName(file->path);
    if (!m_file.open(QFile::ReadOnly) || m_file.size() != file->attachment.size)
        return refuseWith(Code::NotFound);
    m_buffer = fileHead(file->attachment, m_moreFields);
    if (!withBody)
        m_file.close();
    else
        m_buffer += m_file.read(pieceBytes);
    writeMore();
}

void FileTransfer::writeMore()
{
    m_wire.expectWithin(m_shared.settings.messageWithin);
    asio::async_write(m_wire.socket, asio::buffer(m_buffer.constData(), std::size_t(m_buffer.size())),
                      [own = shared_from_this(), alive = m_wire.connection.lock()](error_code error, std::size_t) {
                          if (own->m_isOver)
                              return;
                          if (error)
                              return own->m_wire.end();
                          own->m_buffer = own->m_file.isOpen() ? own->m_file.read(pieceBytes) : QByteArray();
                          if (!own->m_buffer.isEmpty())
                              return own->writeMore();
                          const auto answer = own->m_wire.answer; // nothing is left to write, only to end it well
                          answer({}, discardBesideBody);
                      });
}

void FileTransfer::late()
{
    if (!m_ticket)
        return m_wire.end();
    m_wire.socket.cancel();
    const auto answer = m_wire.answer;
    abandon();
    answer(httpProblem(408, m_moreFields), discardBesideBody);
}

void FileTransfer::refuseWith(Code code)
{
    abandon();
    const auto answer = m_wire.answer;
    answer(codeAnswer(code, m_moreFields),
           qsizetype(qMin(m_left, 2 * m_shared.settings.attachmentBytes)) + discardBesideBody);
}

void FileTransfer::stop()
{
    m_isOver = true;
    abandon();
}

void FileTransfer::abandon()
{
    if (!m_ticket)
        return;
    m_file.close();
    m_shared.files->abandon(*std::exchange(m_ticket, std::nullopt));
}

} // namespace Baton::Server
